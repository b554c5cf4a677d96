package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import java.util.List;

/** The operators for string keys that take no wildcards. */
public class ExactStringOperators {

  final KeyUse use;

  ExactStringOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public ExactStringOperators ifExists() {
    return new ExactStringOperators(use.ifExists());
  }

  /** {@code StringEquals}: the value is one of these, letter case included. */
  public KeyCondition is(CharSequence... values) {
    return use.test(ConditionOperator.STRING_EQUALS, values);
  }

  /** {@code StringEquals}: the value is one of these, letter case included. */
  public KeyCondition is(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_EQUALS, values);
  }

  /** {@code StringNotEquals}: the value is none of these, letter case included. */
  public KeyCondition isNot(CharSequence... values) {
    return use.test(ConditionOperator.STRING_NOT_EQUALS, values);
  }

  /** {@code StringNotEquals}: the value is none of these, letter case included. */
  public KeyCondition isNot(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_NOT_EQUALS, values);
  }

  /** {@code StringEqualsIgnoreCase}: the value is one of these. */
  public KeyCondition isIgnoringCase(CharSequence... values) {
    return use.test(ConditionOperator.STRING_EQUALS_IGNORE_CASE, values);
  }

  /** {@code StringEqualsIgnoreCase}: the value is one of these. */
  public KeyCondition isIgnoringCase(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_EQUALS_IGNORE_CASE, values);
  }

  /** {@code StringNotEqualsIgnoreCase}: the value is none of these. */
  public KeyCondition isNotIgnoringCase(CharSequence... values) {
    return use.test(ConditionOperator.STRING_NOT_EQUALS_IGNORE_CASE, values);
  }

  /** {@code StringNotEqualsIgnoreCase}: the value is none of these. */
  public KeyCondition isNotIgnoringCase(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_NOT_EQUALS_IGNORE_CASE, values);
  }
}
