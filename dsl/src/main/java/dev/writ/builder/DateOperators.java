package dev.writ.builder;

import dev.writ.model.ConditionOperator;

/** The operators for keys whose value is a time. */
public class DateOperators {

  final KeyUse use;

  DateOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public DateOperators ifExists() {
    return new DateOperators(use.ifExists());
  }

  /**
   * {@code DateEquals}: the value is one of these times, in ISO 8601 or in seconds since the epoch.
   */
  public KeyCondition is(CharSequence... values) {
    return use.test(ConditionOperator.DATE_EQUALS, values);
  }

  /**
   * {@code DateNotEquals}: the value is none of these times, in ISO 8601 or in seconds since the
   * epoch.
   */
  public KeyCondition isNot(CharSequence... values) {
    return use.test(ConditionOperator.DATE_NOT_EQUALS, values);
  }

  /**
   * {@code DateLessThan}: the value is before this time, in ISO 8601 or in seconds since the epoch.
   */
  public KeyCondition before(CharSequence value) {
    return use.test(ConditionOperator.DATE_LESS_THAN, value);
  }

  /**
   * {@code DateLessThanEquals}: the value is at or before this time, in ISO 8601 or in seconds
   * since the epoch.
   */
  public KeyCondition atOrBefore(CharSequence value) {
    return use.test(ConditionOperator.DATE_LESS_THAN_EQUALS, value);
  }

  /**
   * {@code DateGreaterThan}: the value is after this time, in ISO 8601 or in seconds since the
   * epoch.
   */
  public KeyCondition after(CharSequence value) {
    return use.test(ConditionOperator.DATE_GREATER_THAN, value);
  }

  /**
   * {@code DateGreaterThanEquals}: the value is at or after this time, in ISO 8601 or in seconds
   * since the epoch.
   */
  public KeyCondition atOrAfter(CharSequence value) {
    return use.test(ConditionOperator.DATE_GREATER_THAN_EQUALS, value);
  }
}
