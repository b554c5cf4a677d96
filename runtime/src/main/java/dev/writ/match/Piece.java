package dev.writ.match;

/** A stretch of a pattern without stars: characters and question marks. */
final class Piece {

  /** Longer pieces are searched for with a table, so that a hostile text costs no more. */
  private static final int SHORT = 16;

  private static final int[] NONE = new int[0];

  static final Piece EMPTY = of(NONE, false);

  private final int[] tokens;
  private final boolean ignoresCase;
  private final boolean hasWildcard;

  /** Knuth, Morris and Pratt's table; empty for short pieces and those with a wildcard. */
  private final int[] borders;

  private Piece(int[] tokens, boolean ignoresCase) {
    this.tokens = tokens;
    this.ignoresCase = ignoresCase;
    boolean wildcard = false;
    for (int token : tokens) {
      wildcard |= token < 0;
    }
    this.hasWildcard = wildcard;
    this.borders = wildcard || tokens.length <= SHORT ? NONE : borders(tokens);
  }

  static Piece of(int[] tokens, boolean ignoresCase) {
    return new Piece(tokens, ignoresCase);
  }

  int length() {
    return tokens.length;
  }

  int at(int index) {
    return tokens[index];
  }

  boolean hasWildcard() {
    return hasWildcard;
  }

  /** The characters before the first question mark. */
  String fixedPrefix() {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < tokens.length && tokens[i] >= 0; i++) {
      prefix.append((char) tokens[i]);
    }
    return prefix.toString();
  }

  /** True iff the piece stands in the text at the index; the text must be long enough. */
  boolean isAt(String text, int index) {
    for (int i = 0; i < tokens.length; i++) {
      if (!takes(tokens[i], text.charAt(index + i))) {
        return false;
      }
    }
    return true;
  }

  /** The first index from {@code from} where the piece stands before {@code end}, or -1. */
  int indexIn(String text, int from, int end) {
    if (borders.length > 0) {
      return indexByBorders(text, from, end);
    }
    int last = end - tokens.length;
    for (int i = from; i <= last; i++) {
      if (isAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private int indexByBorders(String text, int from, int end) {
    int matched = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      while (matched > 0 && !takes(tokens[matched], c)) {
        matched = borders[matched - 1];
      }
      if (takes(tokens[matched], c)) {
        matched++;
      }
      if (matched == tokens.length) {
        return i - matched + 1;
      }
    }
    return -1;
  }

  private boolean takes(int token, char c) {
    return token == c
        || token == PatternTokens.ONE
        || (ignoresCase && token == PatternTokens.fold(c));
  }

  private static int[] borders(int[] tokens) {
    int[] borders = new int[tokens.length];
    int length = 0;
    for (int i = 1; i < tokens.length; i++) {
      while (length > 0 && tokens[i] != tokens[length]) {
        length = borders[length - 1];
      }
      if (tokens[i] == tokens[length]) {
        length++;
      }
      borders[i] = length;
    }
    return borders;
  }
}
