package dev.writ.rule.condition;

import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.ValueType;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a condition do not go together.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">IAM
 *     User Guide, Condition</a>
 */
final class ValueListRule implements ConditionRule {

  @Override
  public List<Finding> findings(ConditionTest condition) {
    if (condition.values().size() < 2) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (types(condition) > 1) {
      findings.add(
          finding(
                  FindingCode.INVALID_CONDITION_DATA_TYPE,
                  condition,
                  "the values of `" + condition.key() + "` are of several JSON types")
              .help("put all of them into quotes"));
    }
    boolean isBoolean =
        condition.operator().valueType() == ValueType.BOOL
            || condition.operator().valueType() == ValueType.PRESENCE;
    if (isBoolean) {
      findings.add(
          finding(
                  FindingCode.INVALID_CONDITION_MULTIPLE_BOOLEAN,
                  condition,
                  "`" + condition.key() + "` is compared with several booleans")
              .help("both `true` and `false` match every value; write one of them"));
    }
    if (isInequality(condition.operator())) {
      findings.add(
          finding(
                  FindingCode.REDUNDANT_CONDITION_VALUE_NUM,
                  condition,
                  "of the bounds of `" + condition.key() + "` only the widest counts")
              .help("one matching value is enough; write that bound alone"));
    }
    return findings;
  }

  private static long types(ConditionTest condition) {
    return condition.condition().values().stream().map(ValueListRule::type).distinct().count();
  }

  private static String type(ConditionValue value) {
    if (value instanceof ConditionValue.Bare bare) {
      return ValueForms.isBoolean(bare.spelling()) ? "boolean" : "number";
    }
    return "string";
  }

  private static boolean isInequality(ConditionOperator operator) {
    return operator == ConditionOperator.NUMERIC_LESS_THAN
        || operator == ConditionOperator.NUMERIC_LESS_THAN_EQUALS
        || operator == ConditionOperator.NUMERIC_GREATER_THAN
        || operator == ConditionOperator.NUMERIC_GREATER_THAN_EQUALS;
  }

  private static Finding finding(FindingCode code, ConditionTest condition, String message) {
    return Finding.of(code, condition.path(), condition.key(), message);
  }
}
