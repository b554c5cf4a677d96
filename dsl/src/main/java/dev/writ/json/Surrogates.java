package dev.writ.json;

import java.util.OptionalInt;

/** Halves of characters, which JSON's escapes can spell and UTF-8 cannot. */
final class Surrogates {

  private Surrogates() {}

  /** The index of the first surrogate without its other half, if there is one. */
  static OptionalInt firstUnpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }
}
