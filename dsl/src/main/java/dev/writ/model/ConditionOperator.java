package dev.writ.model;

import static dev.writ.model.ConditionOperator.Sense.NEGATED;
import static dev.writ.model.ConditionOperator.Sense.POSITIVE;
import static dev.writ.model.ConditionOperator.Values.EXACT;
import static dev.writ.model.ConditionOperator.Values.VARIABLES;
import static dev.writ.model.ConditionOperator.Values.VARIABLES_AND_WILDCARDS;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The condition operators and what is true of each.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     User Guide, Condition operators</a>
 */
public enum ConditionOperator {
  STRING_EQUALS("StringEquals", ValueType.STRING, POSITIVE, VARIABLES),
  STRING_NOT_EQUALS("StringNotEquals", ValueType.STRING, NEGATED, VARIABLES),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", ValueType.STRING, POSITIVE, VARIABLES),
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", ValueType.STRING, NEGATED, VARIABLES),
  STRING_LIKE("StringLike", ValueType.STRING, POSITIVE, VARIABLES_AND_WILDCARDS),
  STRING_NOT_LIKE("StringNotLike", ValueType.STRING, NEGATED, VARIABLES_AND_WILDCARDS),
  NUMERIC_EQUALS("NumericEquals", ValueType.NUMERIC, POSITIVE, EXACT),
  NUMERIC_NOT_EQUALS("NumericNotEquals", ValueType.NUMERIC, NEGATED, EXACT),
  NUMERIC_LESS_THAN("NumericLessThan", ValueType.NUMERIC, POSITIVE, EXACT),
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", ValueType.NUMERIC, POSITIVE, EXACT),
  NUMERIC_GREATER_THAN("NumericGreaterThan", ValueType.NUMERIC, POSITIVE, EXACT),
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", ValueType.NUMERIC, POSITIVE, EXACT),
  DATE_EQUALS("DateEquals", ValueType.DATE, POSITIVE, EXACT),
  DATE_NOT_EQUALS("DateNotEquals", ValueType.DATE, NEGATED, EXACT),
  DATE_LESS_THAN("DateLessThan", ValueType.DATE, POSITIVE, EXACT),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals", ValueType.DATE, POSITIVE, EXACT),
  DATE_GREATER_THAN("DateGreaterThan", ValueType.DATE, POSITIVE, EXACT),
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", ValueType.DATE, POSITIVE, EXACT),
  BOOL("Bool", ValueType.BOOL, POSITIVE, EXACT),
  BINARY_EQUALS("BinaryEquals", ValueType.BINARY, POSITIVE, EXACT),
  IP_ADDRESS("IpAddress", ValueType.IP_ADDRESS, POSITIVE, EXACT),
  NOT_IP_ADDRESS("NotIpAddress", ValueType.IP_ADDRESS, NEGATED, EXACT),
  ARN_EQUALS("ArnEquals", ValueType.ARN, POSITIVE, VARIABLES_AND_WILDCARDS),
  ARN_NOT_EQUALS("ArnNotEquals", ValueType.ARN, NEGATED, VARIABLES_AND_WILDCARDS),
  ARN_LIKE("ArnLike", ValueType.ARN, POSITIVE, VARIABLES_AND_WILDCARDS),
  ARN_NOT_LIKE("ArnNotLike", ValueType.ARN, NEGATED, VARIABLES_AND_WILDCARDS),
  NULL("Null", ValueType.PRESENCE, POSITIVE, EXACT);

  /** Whether a match of a value makes the condition true or false. */
  enum Sense {
    POSITIVE,
    NEGATED
  }

  /** What a policy value may hold beside plain characters. */
  enum Values {
    EXACT,
    VARIABLES,
    VARIABLES_AND_WILDCARDS
  }

  private static final Map<String, ConditionOperator> BY_JSON_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ConditionOperator::jsonName, Function.identity()));

  private final String jsonName;
  private final ValueType valueType;
  private final Sense sense;
  private final Values policyValues;

  ConditionOperator(String jsonName, ValueType valueType, Sense sense, Values policyValues) {
    this.jsonName = jsonName;
    this.valueType = valueType;
    this.sense = sense;
    this.policyValues = policyValues;
  }

  /** The operator's name in a document, without modifiers. */
  public String jsonName() {
    return jsonName;
  }

  /** The type that both sides are compared as. */
  public ValueType valueType() {
    return valueType;
  }

  /** True iff the condition holds where no value matches. */
  public boolean isNegated() {
    return sense == NEGATED;
  }

  /** True iff {@code *} and {@code ?} in a policy value are wildcards. */
  public boolean takesWildcards() {
    return policyValues == VARIABLES_AND_WILDCARDS;
  }

  /** True iff policy variables in a policy value are substituted. */
  public boolean takesVariables() {
    return policyValues != EXACT;
  }

  /** The operator with this name, letter case included and without modifiers, if there is one. */
  public static Optional<ConditionOperator> ofJsonName(String name) {
    return Optional.ofNullable(BY_JSON_NAME.get(name));
  }
}
