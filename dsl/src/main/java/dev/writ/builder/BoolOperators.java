package dev.writ.builder;

import dev.writ.model.ConditionOperator;

/** The operator for keys that are true or false. */
public class BoolOperators {

  final KeyUse use;

  BoolOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public BoolOperators ifExists() {
    return new BoolOperators(use.ifExists());
  }

  /** {@code Bool}: the value is true. */
  public KeyCondition isTrue() {
    return use.test(ConditionOperator.BOOL, "true");
  }

  /** {@code Bool}: the value is false. */
  public KeyCondition isFalse() {
    return use.test(ConditionOperator.BOOL, "false");
  }

  /** {@code Bool}: the value is this. */
  public KeyCondition is(boolean value) {
    return use.test(ConditionOperator.BOOL, String.valueOf(value));
  }
}
