package dev.writ.rule.condition;

import dev.writ.facts.KeyFacts;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ValueType;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.List;
import java.util.Locale;

/**
 * An operator compares values of another type than the key has.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators</a>
 */
final class OperatorTypeRule implements ConditionRule {

  @Override
  public List<Finding> findings(ConditionTest condition) {
    return condition.facts().stream()
        .filter(facts -> !condition.isParameterized())
        .flatMap(facts -> findings(condition, facts).stream())
        .toList();
  }

  private static List<Finding> findings(ConditionTest condition, KeyFacts facts) {
    ValueType type = facts.type().valueType();
    if (isLike(condition.operator()) && type == ValueType.ARN) {
      return List.of(likeOnArn(condition));
    }
    return fits(condition, facts)
        ? List.of()
        : List.of(
            Finding.of(
                    FindingCode.TYPE_MISMATCH,
                    condition.path(),
                    condition.key(),
                    "`"
                        + condition.operator().jsonName()
                        + "` does not fit `"
                        + condition.key()
                        + "`, whose values are of type "
                        + name(type))
                .help("use " + operators(type)));
  }

  private static boolean isLike(ConditionOperator operator) {
    return operator == ConditionOperator.STRING_LIKE
        || operator == ConditionOperator.STRING_NOT_LIKE;
  }

  private static Finding likeOnArn(ConditionTest condition) {
    String better =
        condition.operator() == ConditionOperator.STRING_LIKE ? "ArnLike" : "ArnNotLike";
    return Finding.of(
            FindingCode.STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS,
            condition.path(),
            condition.key(),
            "`"
                + condition.operator().jsonName()
                + "` lets a wildcard cross the fields of the ARN in `"
                + condition.key()
                + "`")
        .help("did you mean `" + better + "`, which compares field by field");
  }

  private static boolean fits(ConditionTest condition, KeyFacts facts) {
    ValueType of = condition.operator().valueType();
    return switch (facts.type().valueType()) {
      case STRING -> of == ValueType.STRING || of == ValueType.PRESENCE || isTolerated(condition);
      case ARN -> of == ValueType.ARN || of == ValueType.STRING || of == ValueType.PRESENCE;
      case NUMERIC, BOOL, IP_ADDRESS, BINARY ->
          of == facts.type().valueType() || of == ValueType.PRESENCE;
      case DATE ->
          of == ValueType.DATE
              || of == ValueType.PRESENCE
              || (of == ValueType.NUMERIC && condition.isOn("aws:EpochTime"));
      case PRESENCE -> true;
    };
  }

  /**
   * A key typed as a string may hold values of another type: a tag any, and a key that is about
   * ARNs, or is compared with some, an ARN.
   */
  private static boolean isTolerated(ConditionTest condition) {
    return condition.isOfFamily()
        || (condition.operator().valueType() == ValueType.ARN
            && (condition.key().toLowerCase(Locale.ROOT).endsWith("arn")
                || condition.values().stream().anyMatch(v -> v.sample().startsWith("arn:"))));
  }

  private static String name(ValueType type) {
    return switch (type) {
      case STRING -> "String";
      case NUMERIC -> "Numeric";
      case DATE -> "Date";
      case BOOL -> "Bool";
      case BINARY -> "Binary";
      case IP_ADDRESS -> "IPAddress";
      case ARN -> "ARN";
      case PRESENCE -> "Null";
    };
  }

  private static String operators(ValueType type) {
    return switch (type) {
      case STRING -> "`StringEquals`, `StringLike` and their like";
      case NUMERIC -> "`NumericEquals`, `NumericLessThan` and their like";
      case DATE -> "`DateGreaterThan`, `DateLessThan` and their like";
      case BOOL -> "`Bool`";
      case BINARY -> "`BinaryEquals`";
      case IP_ADDRESS -> "`IpAddress` or `NotIpAddress`";
      case ARN -> "`ArnLike` or `ArnNotLike`";
      case PRESENCE -> "`Null`";
    };
  }
}
