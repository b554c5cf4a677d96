package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import java.util.List;
import java.util.stream.Stream;

/** The operators for keys whose value is an ARN; wildcards stand within the six segments. */
public class ArnOperators {

  final KeyUse use;

  ArnOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public ArnOperators ifExists() {
    return new ArnOperators(use.ifExists());
  }

  /** {@code ArnEquals}: one of these ARNs matches the value. */
  public KeyCondition is(CharSequence... values) {
    return use.test(ConditionOperator.ARN_EQUALS, values);
  }

  /** {@code ArnEquals}: one of these ARNs matches the value. */
  public KeyCondition is(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.ARN_EQUALS, values);
  }

  /** {@code ArnEquals}: one of these ARNs matches the value. */
  public KeyCondition is(Resource... values) {
    return use.test(ConditionOperator.ARN_EQUALS, arns(values));
  }

  /** {@code ArnNotEquals}: none of these ARNs matches the value. */
  public KeyCondition isNot(CharSequence... values) {
    return use.test(ConditionOperator.ARN_NOT_EQUALS, values);
  }

  /** {@code ArnNotEquals}: none of these ARNs matches the value. */
  public KeyCondition isNot(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.ARN_NOT_EQUALS, values);
  }

  /** {@code ArnNotEquals}: none of these ARNs matches the value. */
  public KeyCondition isNot(Resource... values) {
    return use.test(ConditionOperator.ARN_NOT_EQUALS, arns(values));
  }

  /** {@code ArnLike}: one of these ARN patterns matches the value. */
  public KeyCondition like(CharSequence... values) {
    return use.test(ConditionOperator.ARN_LIKE, values);
  }

  /** {@code ArnLike}: one of these ARN patterns matches the value. */
  public KeyCondition like(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.ARN_LIKE, values);
  }

  /** {@code ArnLike}: one of these ARN patterns matches the value. */
  public KeyCondition like(Resource... values) {
    return use.test(ConditionOperator.ARN_LIKE, arns(values));
  }

  /** {@code ArnNotLike}: none of these ARN patterns matches the value. */
  public KeyCondition notLike(CharSequence... values) {
    return use.test(ConditionOperator.ARN_NOT_LIKE, values);
  }

  /** {@code ArnNotLike}: none of these ARN patterns matches the value. */
  public KeyCondition notLike(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.ARN_NOT_LIKE, values);
  }

  /** {@code ArnNotLike}: none of these ARN patterns matches the value. */
  public KeyCondition notLike(Resource... values) {
    return use.test(ConditionOperator.ARN_NOT_LIKE, arns(values));
  }

  private static CharSequence[] arns(Resource... resources) {
    return Stream.of(resources).map(Resource::arn).toArray(CharSequence[]::new);
  }
}
