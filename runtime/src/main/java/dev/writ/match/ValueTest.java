package dev.writ.match;

import dev.writ.model.ConditionOperator;
import dev.writ.model.Text;
import dev.writ.model.Version;
import dev.writ.request.RequestContext;

/**
 * Compares values of a request with one value of a policy, as one operator does. A negated operator
 * compares as its positive one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators</a>
 */
public interface ValueTest {

  /** What comes of comparing the value. */
  Outcome outcome(String requestValue, RequestContext context);

  /** The policy's value after its variables were substituted. */
  String substituted(RequestContext context);

  /** The test of the operator against the policy's value. */
  static ValueTest of(ConditionOperator operator, Text value, Version version) {
    return switch (operator) {
      case STRING_EQUALS, STRING_NOT_EQUALS ->
          new StringTest(TextPattern.of(value, version, TextPattern.Comparison.EXACT));
      case STRING_EQUALS_IGNORE_CASE, STRING_NOT_EQUALS_IGNORE_CASE ->
          new StringTest(TextPattern.of(value, version, TextPattern.Comparison.IGNORING_CASE));
      case STRING_LIKE, STRING_NOT_LIKE ->
          new StringTest(TextPattern.of(value, version, TextPattern.Comparison.LIKE));
      case NUMERIC_EQUALS,
          NUMERIC_NOT_EQUALS,
          NUMERIC_LESS_THAN,
          NUMERIC_LESS_THAN_EQUALS,
          NUMERIC_GREATER_THAN,
          NUMERIC_GREATER_THAN_EQUALS ->
          new NumericTest(value.sample(), Order.of(operator));
      case DATE_EQUALS,
          DATE_NOT_EQUALS,
          DATE_LESS_THAN,
          DATE_LESS_THAN_EQUALS,
          DATE_GREATER_THAN,
          DATE_GREATER_THAN_EQUALS ->
          new DateTest(value.sample(), Order.of(operator));
      case BOOL, NULL -> new BoolTest(value.sample());
      case BINARY_EQUALS -> new BinaryTest(value.sample());
      case IP_ADDRESS, NOT_IP_ADDRESS -> new IpAddressTest(value.sample());
      case ARN_EQUALS, ARN_NOT_EQUALS, ARN_LIKE, ARN_NOT_LIKE -> ArnTest.of(value, version);
    };
  }
}
