package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import java.util.List;

/** The operators for string keys. */
public class StringOperators extends ExactStringOperators {

  StringOperators(KeyUse use) {
    super(use);
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  @Override
  public StringOperators ifExists() {
    return new StringOperators(use.ifExists());
  }

  /** {@code StringLike}: one of these patterns with {@code *} and {@code ?} matches the value. */
  public KeyCondition like(CharSequence... values) {
    return use.test(ConditionOperator.STRING_LIKE, values);
  }

  /** {@code StringLike}: one of these patterns with {@code *} and {@code ?} matches the value. */
  public KeyCondition like(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_LIKE, values);
  }

  /**
   * {@code StringNotLike}: none of these patterns with {@code *} and {@code ?} matches the value.
   */
  public KeyCondition notLike(CharSequence... values) {
    return use.test(ConditionOperator.STRING_NOT_LIKE, values);
  }

  /**
   * {@code StringNotLike}: none of these patterns with {@code *} and {@code ?} matches the value.
   */
  public KeyCondition notLike(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.STRING_NOT_LIKE, values);
  }
}
