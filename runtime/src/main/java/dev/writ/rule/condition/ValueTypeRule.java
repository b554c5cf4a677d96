package dev.writ.rule.condition;

import dev.writ.model.ValueType;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.List;
import java.util.Optional;

/**
 * A value is none of the type that its operator compares, so that it never matches.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators</a>
 */
final class ValueTypeRule implements ConditionRule {

  @Override
  public List<Finding> findings(ConditionTest condition) {
    return condition.values().stream()
        .flatMap(value -> finding(condition, value).stream())
        .toList();
  }

  private static Optional<Finding> finding(ConditionTest condition, ConditionTest.Value value) {
    if (value.isVariable()) {
      return condition.operator().takesVariables()
          ? Optional.empty()
          : Optional.of(variable(condition, value));
    }
    return mismatch(condition.operator().valueType(), value.sample())
        .map(
            mismatch ->
                Finding.of(
                        mismatch.code,
                        value.path(),
                        value.sample(),
                        "`" + value.sample() + "` is no " + mismatch.wanted)
                    .help(effect(mismatch, condition) + "; write " + mismatch.form));
  }

  private static String effect(Mismatch mismatch, ConditionTest condition) {
    return mismatch.code == FindingCode.INVALID_DATE_VALUE
        ? "seconds since 1970 are hard to read and to check"
        : "`" + condition.operator().jsonName() + "` never matches it";
  }

  private record Mismatch(FindingCode code, String wanted, String form) {}

  private static Optional<Mismatch> mismatch(ValueType type, String value) {
    return switch (type) {
      case STRING -> Optional.empty();
      case BOOL, PRESENCE ->
          unless(
              ValueForms.isBoolean(value),
              FindingCode.TYPE_MISMATCH_BOOLEAN,
              "boolean",
              "`true` or `false`");
      case NUMERIC ->
          unless(
              ValueForms.isNumber(value),
              FindingCode.TYPE_MISMATCH_NUMBER,
              "number",
              "digits, such as `3600`");
      case DATE -> date(value);
      case IP_ADDRESS ->
          unless(
              IpRange.parse(value).isPresent(),
              FindingCode.TYPE_MISMATCH_IP_RANGE,
              "IP address or range",
              "such as `203.0.113.0/24`");
      case BINARY ->
          unless(
              ValueForms.isBase64(value),
              FindingCode.TYPE_MISMATCH_STRING,
              "base64 text",
              "the bytes in base64");
      case ARN ->
          unless(
              ValueForms.isArnPattern(value),
              FindingCode.TYPE_MISMATCH,
              "ARN",
              "an ARN, such as `arn:aws:iam::111122223333:role/*`");
    };
  }

  private static Optional<Mismatch> date(String value) {
    if (ValueForms.isDate(value)) {
      return Optional.empty();
    }
    String form = "a date such as `2026-11-30T00:00:00Z`";
    return ValueForms.isEpochSeconds(value)
        ? Optional.of(new Mismatch(FindingCode.INVALID_DATE_VALUE, "date in ISO 8601", form))
        : Optional.of(new Mismatch(FindingCode.TYPE_MISMATCH_DATE, "date", form));
  }

  private static Optional<Mismatch> unless(
      boolean fits, FindingCode code, String wanted, String form) {
    return fits ? Optional.empty() : Optional.of(new Mismatch(code, wanted, form));
  }

  private static Finding variable(ConditionTest condition, ConditionTest.Value value) {
    return Finding.of(
            FindingCode.INVALID_VARIABLE_FOR_OPERATOR,
            value.path(),
            value.sample(),
            "`"
                + condition.operator().jsonName()
                + "` does not replace the variable in `"
                + value.sample()
                + "`")
        .help("variables work with string and ARN operators only");
  }
}
