package dev.writ.rule.condition;

import dev.writ.model.ConditionOperator;
import dev.writ.model.Literal;
import dev.writ.model.Text;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.List;

/**
 * A wildcard stands under an operator that compares it as a plain character.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators, string operators</a>
 */
final class WildcardValueRule implements ConditionRule {

  @Override
  public List<Finding> findings(ConditionTest condition) {
    return switch (condition.operator()) {
      case STRING_EQUALS,
          STRING_NOT_EQUALS,
          STRING_EQUALS_IGNORE_CASE,
          STRING_NOT_EQUALS_IGNORE_CASE ->
          condition.values().stream()
              .filter(value -> hasWildcard(value.text()))
              .map(value -> finding(condition, value))
              .toList();
      case STRING_LIKE,
          STRING_NOT_LIKE,
          NUMERIC_EQUALS,
          NUMERIC_NOT_EQUALS,
          NUMERIC_LESS_THAN,
          NUMERIC_LESS_THAN_EQUALS,
          NUMERIC_GREATER_THAN,
          NUMERIC_GREATER_THAN_EQUALS,
          DATE_EQUALS,
          DATE_NOT_EQUALS,
          DATE_LESS_THAN,
          DATE_LESS_THAN_EQUALS,
          DATE_GREATER_THAN,
          DATE_GREATER_THAN_EQUALS,
          BOOL,
          BINARY_EQUALS,
          IP_ADDRESS,
          NOT_IP_ADDRESS,
          ARN_EQUALS,
          ARN_NOT_EQUALS,
          ARN_LIKE,
          ARN_NOT_LIKE,
          NULL ->
          List.of();
    };
  }

  private static boolean hasWildcard(Text text) {
    return text.parts().stream()
        .anyMatch(
            part ->
                part instanceof Literal literal
                    && (literal.value().indexOf('*') >= 0 || literal.value().indexOf('?') >= 0));
  }

  private static Finding finding(ConditionTest condition, ConditionTest.Value value) {
    String operator = condition.operator().jsonName();
    String like =
        (condition.operator().isNegated()
                ? ConditionOperator.STRING_NOT_LIKE
                : ConditionOperator.STRING_LIKE)
            .jsonName();
    String text = value.text().toString();
    return Finding.of(
            FindingCode.WILDCARD_WITHOUT_LIKE_OPERATOR,
            value.path(),
            text,
            "`" + operator + "` compares the wildcard in `" + text + "` as a plain character")
        .help("did you mean `" + like + "`");
  }
}
