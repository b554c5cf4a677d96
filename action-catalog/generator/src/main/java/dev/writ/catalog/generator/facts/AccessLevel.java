package dev.writ.catalog.generator.facts;

import java.util.Arrays;
import java.util.Optional;

/**
 * How AWS classifies an action.
 *
 * <p>The package writes two of the five levels as compounds: {@code "Tagging, Write"} and {@code
 * "Permissions management, Write"}.
 */
public enum AccessLevel {
  LIST('L', "List"),
  READ('R', "Read"),
  WRITE('W', "Write"),
  TAGGING('T', "Tagging, Write"),
  PERMISSIONS_MANAGEMENT('P', "Permissions management, Write");

  private final char letter;
  private final String packageName;

  AccessLevel(char letter, String packageName) {
    this.letter = letter;
    this.packageName = packageName;
  }

  /** The letter that stands for the level in the snapshot. */
  public char letter() {
    return letter;
  }

  /** The level whose letter in the snapshot is the text, if any. */
  public static Optional<AccessLevel> ofLetter(String text) {
    return Arrays.stream(values())
        .filter(level -> text.length() == 1 && text.charAt(0) == level.letter)
        .findFirst();
  }

  /** The level that the package writes as the text, if any. */
  public static Optional<AccessLevel> ofPackageName(String text) {
    return Arrays.stream(values()).filter(level -> level.packageName.equals(text)).findFirst();
  }
}
