package dev.writ.model;

/** Who a statement of a resource-based policy is about. */
public sealed interface Principal {

  /** Everyone, anonymous callers included: the Principal element {@code "*"}. */
  record Everyone() implements Principal {}

  /** A principal that the Principal element lists by its type. */
  record Listed(PrincipalType type, Text value) implements Principal {}
}
