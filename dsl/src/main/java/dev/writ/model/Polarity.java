package dev.writ.model;

/**
 * Whether an element names what it matches, as {@code Action} does, or what it does not, as {@code
 * NotAction}.
 */
public enum Polarity {
  LISTED(""),
  ALL_EXCEPT("Not");

  private final String prefix;

  Polarity(String prefix) {
    this.prefix = prefix;
  }

  /** The JSON name of an element in this polarity: {@code Action} or {@code NotAction}. */
  public String elementName(String element) {
    return prefix + element;
  }
}
