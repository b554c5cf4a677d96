package dev.writ.rule.grammar;

import dev.writ.rule.PolicyRule;
import java.util.List;

/** The rules of this room. */
public final class GrammarRules {

  private GrammarRules() {}

  /** In the order in which they run. */
  public static List<PolicyRule> all() {
    return List.of(
        new MissingElementRule(),
        new ElementOfKindRule(),
        new ResourceControlRule(),
        new PrincipalFormRule(),
        new EmptyListRule(),
        new StatementIdRule(),
        new CharacterRule(),
        new VariableFormRule(),
        new VariablePlaceRule(),
        new VariableKeyRule(),
        new ArnFormRule(),
        new ArnServiceRule(),
        new ArnPlaceRule(),
        new ArnResourceRule());
  }
}
