package dev.writ.model;

/**
 * A predefined policy variable with a fixed value: the character itself where it would be a
 * wildcard or begin a variable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables, "Special characters"</a>
 */
public enum Escape implements TextPart {
  ASTERISK('*'),
  QUESTION_MARK('?'),
  DOLLAR('$');

  private final char character;

  Escape(char character) {
    this.character = character;
  }

  /** The character that this escape stands for. */
  public char character() {
    return character;
  }

  @Override
  public String notation() {
    return "${" + character + "}";
  }
}
