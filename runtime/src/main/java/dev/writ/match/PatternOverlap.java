package dev.writ.match;

/**
 * Decides whether two patterns have a text in common.
 *
 * <p>If both have stars, their beginnings and their ends must agree, and then the pieces of the one
 * fit into a star of the other. If one has none, the other is laid over it.
 */
final class PatternOverlap {

  private final WildcardPattern left;
  private final WildcardPattern right;
  private final boolean ignoringCase;

  PatternOverlap(WildcardPattern left, WildcardPattern right) {
    this.left = left;
    this.right = right;
    this.ignoringCase = left.ignoresCase() || right.ignoresCase();
  }

  boolean exists() {
    if (left.hasGap() && right.hasGap()) {
      int shorterHead = Math.min(left.head().length(), right.head().length());
      int shorterTail = Math.min(left.tail().length(), right.tail().length());
      return agree(left.head(), 0, right.head(), 0, shorterHead)
          && agree(
              left.tail(),
              left.tail().length() - shorterTail,
              right.tail(),
              right.tail().length() - shorterTail,
              shorterTail);
    }
    return left.hasGap() ? fits(left, right.head()) : fits(right, left.head());
  }

  /** True iff the pattern matches a text that the piece stands for. */
  private boolean fits(WildcardPattern pattern, Piece text) {
    Piece head = pattern.head();
    Piece tail = pattern.tail();
    if (!pattern.hasGap()) {
      return head.length() == text.length() && agree(head, 0, text, 0, head.length());
    }
    int end = text.length() - tail.length();
    if (end < head.length()
        || !agree(head, 0, text, 0, head.length())
        || !agree(tail, 0, text, end, tail.length())) {
      return false;
    }
    int position = head.length();
    for (int i = 0; i < pattern.middle().size(); i++) {
      Piece piece = pattern.middle().get(i);
      position += pattern.gap(i);
      while (position + piece.length() <= end && !agree(piece, 0, text, position, piece.length())) {
        position++;
      }
      position += piece.length();
    }
    return position + pattern.lastGap() <= end;
  }

  private boolean agree(Piece a, int fromA, Piece b, int fromB, int length) {
    for (int i = 0; i < length; i++) {
      int x = a.at(fromA + i);
      int y = b.at(fromB + i);
      if (x >= 0 && y >= 0 && x != y && !(ignoringCase && sameButCase(x, y))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameButCase(int x, int y) {
    return PatternTokens.fold((char) x) == PatternTokens.fold((char) y);
  }
}
