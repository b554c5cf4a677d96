package dev.writ.rule.condition;

import dev.writ.model.AbsentKey;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;

/**
 * What a condition says about a request that lacks its key.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators</a>
 */
final class AbsentKeyOutcome {

  private AbsentKeyOutcome() {}

  /** True iff the condition holds. */
  static boolean of(Condition condition) {
    if (condition.operator() == ConditionOperator.NULL) {
      return condition.values().stream()
          .anyMatch(value -> value.text().sample().equalsIgnoreCase("true"));
    }
    return switch (condition.modifiers().qualifier()) {
      case FOR_ALL_VALUES -> true;
      case FOR_ANY_VALUE -> condition.modifiers().absentKey() == AbsentKey.ACCEPTED;
      case NONE ->
          condition.operator().isNegated()
              || condition.modifiers().absentKey() == AbsentKey.ACCEPTED;
    };
  }
}
