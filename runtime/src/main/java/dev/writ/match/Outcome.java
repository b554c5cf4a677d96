package dev.writ.match;

/** What comes of comparing one value of a request with one value of a policy. */
public enum Outcome {
  MATCH,
  MISMATCH,
  /**
   * One of the two is no value of the operator's type: neither the operator nor its negation holds.
   */
  INVALID;

  static Outcome of(boolean matches) {
    return matches ? MATCH : MISMATCH;
  }
}
