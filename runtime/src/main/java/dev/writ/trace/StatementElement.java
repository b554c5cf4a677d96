package dev.writ.trace;

/**
 * The elements of a statement that must all be about a request, in the order they are looked at.
 */
public enum StatementElement {
  PRINCIPAL("Principal"),
  ACTION("Action"),
  RESOURCE("Resource"),
  CONDITION("Condition");

  private final String jsonName;

  StatementElement(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The element's name in a document, without a possible {@code Not}. */
  public String jsonName() {
    return jsonName;
  }
}
