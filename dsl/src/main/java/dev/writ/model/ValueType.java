package dev.writ.model;

/** The type of value that a condition operator compares. */
public enum ValueType {
  STRING,
  NUMERIC,
  DATE,
  BOOL,
  BINARY,
  IP_ADDRESS,
  ARN,
  /** {@code true} or {@code false}: whether the key is missing from the request. */
  PRESENCE
}
