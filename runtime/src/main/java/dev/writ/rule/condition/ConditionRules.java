package dev.writ.rule.condition;

import dev.writ.rule.PolicyRule;
import java.util.List;

/** The rules of this room. */
public final class ConditionRules {

  private ConditionRules() {}

  /** In the order in which they run. */
  public static List<PolicyRule> all() {
    return List.of(
        new KeyFormRule(),
        new KeyExistsRule(),
        new KeySupportRule(),
        new OperatorTypeRule(),
        new ValueTypeRule(),
        new WildcardValueRule(),
        new QualifierRule(),
        new AudienceClaimRule(),
        new SuspectKeyRule(),
        new ValueListRule(),
        new IpRangeRule(),
        new KnownValueRule());
  }
}
