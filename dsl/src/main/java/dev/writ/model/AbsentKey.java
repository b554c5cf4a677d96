package dev.writ.model;

/** What a condition says where the request lacks the key. */
public enum AbsentKey {
  /** The operator's own rule: a positive operator is false, a negated one true. */
  COMPARED(""),
  /** True. */
  ACCEPTED("IfExists");

  private final String suffix;

  AbsentKey(String suffix) {
    this.suffix = suffix;
  }

  /** What stands behind the operator's name in a document. */
  public String suffix() {
    return suffix;
  }
}
