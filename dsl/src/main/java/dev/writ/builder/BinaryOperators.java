package dev.writ.builder;

import dev.writ.model.ConditionOperator;

/** The operator for keys whose value is binary. */
public class BinaryOperators {

  final KeyUse use;

  BinaryOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public BinaryOperators ifExists() {
    return new BinaryOperators(use.ifExists());
  }

  /** {@code BinaryEquals}: the value is one of these, given in Base64. */
  public KeyCondition is(CharSequence... values) {
    return use.test(ConditionOperator.BINARY_EQUALS, values);
  }
}
