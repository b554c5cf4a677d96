package dev.writ.rule.action;

import dev.writ.rule.PolicyRule;
import java.util.List;

/** The rules of this room. */
public final class ActionRules {

  private ActionRules() {}

  /** In the order in which they run. */
  public static List<PolicyRule> all() {
    return List.of(
        new ActionExistsRule(),
        new ResourceMatchRule(),
        new RequiredResourceRule(),
        new RedundantActionRule(),
        new RedundantResourceRule());
  }
}
