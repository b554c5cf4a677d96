package dev.writ.match;

import java.util.Arrays;
import java.util.List;

/** The characters and wildcards of a pattern, one {@code int} each. */
final class PatternTokens {

  /** Any run of characters. */
  static final int RUN = -1;

  /** Any one character. */
  static final int ONE = -2;

  private final int[] tokens;
  private final boolean ignoresCase;

  /**
   * A stretch of a pattern.
   *
   * @param wildcards whether {@code *} and {@code ?} are wildcards in it
   */
  record Part(String text, boolean wildcards) {}

  private PatternTokens(int[] tokens, boolean ignoresCase) {
    this.tokens = tokens;
    this.ignoresCase = ignoresCase;
  }

  static PatternTokens of(List<Part> parts, boolean ignoresCase) {
    int[] tokens = new int[parts.stream().mapToInt(part -> part.text.length()).sum()];
    int size = 0;
    for (Part part : parts) {
      for (int i = 0; i < part.text.length(); i++) {
        tokens[size++] = token(part.text.charAt(i), part.wildcards, ignoresCase);
      }
    }
    return new PatternTokens(tokens, ignoresCase);
  }

  private static int token(char c, boolean wildcards, boolean ignoresCase) {
    if (wildcards && c == '*') {
      return RUN;
    }
    if (wildcards && c == '?') {
      return ONE;
    }
    return ignoresCase ? fold(c) : c;
  }

  /** The character that stands for all its letter cases. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  int length() {
    return tokens.length;
  }

  int at(int index) {
    return tokens[index];
  }

  PatternTokens between(int from, int to) {
    return new PatternTokens(range(from, to), ignoresCase);
  }

  /** The tokens from one index to another; all of them are not copied. */
  int[] range(int from, int to) {
    return from == 0 && to == tokens.length ? tokens : Arrays.copyOfRange(tokens, from, to);
  }

  boolean ignoresCase() {
    return ignoresCase;
  }

  /** As in a resource: wildcards bare, their literal doubles as <code>${*}</code>. */
  String notation() {
    StringBuilder notation = new StringBuilder(tokens.length);
    for (int token : tokens) {
      switch (token) {
        case RUN -> notation.append('*');
        case ONE -> notation.append('?');
        case '*', '?' -> notation.append("${").append((char) token).append('}');
        default -> notation.append((char) token);
      }
    }
    return notation.toString();
  }
}
