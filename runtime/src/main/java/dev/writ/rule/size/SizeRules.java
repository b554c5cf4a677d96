package dev.writ.rule.size;

import dev.writ.rule.PolicyRule;
import java.util.List;

/** The rules of this room. */
public final class SizeRules {

  private SizeRules() {}

  /** In the order in which they run. */
  public static List<PolicyRule> all() {
    return List.of(new PolicySizeRule());
  }
}
