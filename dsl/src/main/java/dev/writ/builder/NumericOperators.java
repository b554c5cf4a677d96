package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import java.util.stream.LongStream;

/** The operators for keys whose value is a number. */
public class NumericOperators {

  final KeyUse use;

  NumericOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public NumericOperators ifExists() {
    return new NumericOperators(use.ifExists());
  }

  /** {@code NumericEquals}: the value equals one of these numbers. */
  public KeyCondition is(long... values) {
    return use.test(ConditionOperator.NUMERIC_EQUALS, decimals(values));
  }

  /** {@code NumericEquals}: the value equals one of these numbers, given in decimal notation. */
  public KeyCondition is(CharSequence... values) {
    return use.test(ConditionOperator.NUMERIC_EQUALS, values);
  }

  /** {@code NumericNotEquals}: the value differs from all of these numbers. */
  public KeyCondition isNot(long... values) {
    return use.test(ConditionOperator.NUMERIC_NOT_EQUALS, decimals(values));
  }

  /**
   * {@code NumericNotEquals}: the value differs from all of these numbers, given in decimal
   * notation.
   */
  public KeyCondition isNot(CharSequence... values) {
    return use.test(ConditionOperator.NUMERIC_NOT_EQUALS, values);
  }

  /** {@code NumericLessThan}: the value is less than this number. */
  public KeyCondition lessThan(long value) {
    return use.test(ConditionOperator.NUMERIC_LESS_THAN, String.valueOf(value));
  }

  /** {@code NumericLessThan}: the value is less than this number, given in decimal notation. */
  public KeyCondition lessThan(CharSequence value) {
    return use.test(ConditionOperator.NUMERIC_LESS_THAN, value);
  }

  /** {@code NumericLessThanEquals}: the value is at most this number. */
  public KeyCondition atMost(long value) {
    return use.test(ConditionOperator.NUMERIC_LESS_THAN_EQUALS, String.valueOf(value));
  }

  /** {@code NumericLessThanEquals}: the value is at most this number, given in decimal notation. */
  public KeyCondition atMost(CharSequence value) {
    return use.test(ConditionOperator.NUMERIC_LESS_THAN_EQUALS, value);
  }

  /** {@code NumericGreaterThan}: the value is greater than this number. */
  public KeyCondition greaterThan(long value) {
    return use.test(ConditionOperator.NUMERIC_GREATER_THAN, String.valueOf(value));
  }

  /**
   * {@code NumericGreaterThan}: the value is greater than this number, given in decimal notation.
   */
  public KeyCondition greaterThan(CharSequence value) {
    return use.test(ConditionOperator.NUMERIC_GREATER_THAN, value);
  }

  /** {@code NumericGreaterThanEquals}: the value is at least this number. */
  public KeyCondition atLeast(long value) {
    return use.test(ConditionOperator.NUMERIC_GREATER_THAN_EQUALS, String.valueOf(value));
  }

  /**
   * {@code NumericGreaterThanEquals}: the value is at least this number, given in decimal notation.
   */
  public KeyCondition atLeast(CharSequence value) {
    return use.test(ConditionOperator.NUMERIC_GREATER_THAN_EQUALS, value);
  }

  private static CharSequence[] decimals(long... values) {
    return LongStream.of(values).mapToObj(String::valueOf).toArray(CharSequence[]::new);
  }
}
