package dev.writ.model;

import java.util.function.UnaryOperator;

/** Who a statement of a resource-based policy is about. */
public sealed interface Principal {

  /** The same principal with {@code mapping}'s result in the place of its text, if it has one. */
  Principal mapText(UnaryOperator<Text> mapping);

  /** Everyone, anonymous callers included: the Principal element {@code "*"}. */
  record Everyone() implements Principal {

    @Override
    public Principal mapText(UnaryOperator<Text> mapping) {
      return this;
    }
  }

  /** A principal that the Principal element lists by its type. */
  record Listed(PrincipalType type, Text value) implements Principal {

    @Override
    public Principal mapText(UnaryOperator<Text> mapping) {
      return new Listed(type, mapping.apply(value));
    }
  }
}
