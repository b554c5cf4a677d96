package dev.writ.model;

/**
 * How a condition treats a key with several values in the request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
public enum SetQualifier {
  /** For keys with a single value. */
  NONE(""),
  /** Every value of the request matches; true without values too. */
  FOR_ALL_VALUES("ForAllValues:"),
  /** At least one value of the request matches; false without values. */
  FOR_ANY_VALUE("ForAnyValue:");

  private final String prefix;

  SetQualifier(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the operator's name in a document. */
  public String prefix() {
    return prefix;
  }
}
