package dev.writ.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether one pattern matches all that another one matches.
 *
 * <p>It is enough to look at texts in which the other pattern's wildcards became characters that
 * stand in neither pattern: only wildcards match those. If long runs of them stand for the stars, a
 * piece must lie between two stars, and if none do, the gaps are at their shortest. Taking each
 * piece's leftmost place serves both, since a later place never makes a gap before it too short.
 */
final class PatternInclusion {

  private final WildcardPattern wide;
  private final WildcardPattern narrow;

  /** The narrow pattern's pieces between stars. */
  private final List<int[]> segments = new ArrayList<>();

  /** Where each segment begins if every star stands for nothing. */
  private final List<Integer> offsets = new ArrayList<>();

  private int totalLength;

  PatternInclusion(WildcardPattern wide, WildcardPattern narrow) {
    this.wide = wide;
    this.narrow = narrow;
    addSegments();
  }

  boolean holds() {
    int[] first = segments.get(0);
    int[] last = segments.get(segments.size() - 1);
    if (!wide.hasGap()) {
      return segments.size() == 1
          && first.length == wide.head().length()
          && stands(wide.head(), first, 0);
    }
    Piece head = wide.head();
    Piece tail = wide.tail();
    if (first.length < head.length()
        || last.length < tail.length()
        || !stands(head, first, 0)
        || !stands(tail, last, last.length - tail.length())) {
      return false;
    }
    int position = head.length();
    for (int i = 0; i < wide.middle().size(); i++) {
      position = place(wide.middle().get(i), position + wide.gap(i));
      if (position < 0) {
        return false;
      }
    }
    return position + wide.lastGap() <= totalLength - tail.length();
  }

  /** The end of the leftmost place from {@code from} where the piece lies in a segment, or -1. */
  private int place(Piece piece, int from) {
    int limit = totalLength - wide.tail().length();
    for (int s = 0; s < segments.size(); s++) {
      int offset = offsets.get(s);
      int[] segment = segments.get(s);
      int end = Math.min(segment.length, limit - offset);
      for (int i = Math.max(0, from - offset); i + piece.length() <= end; i++) {
        if (stands(piece, segment, i)) {
          return offset + i + piece.length();
        }
      }
    }
    return -1;
  }

  private boolean stands(Piece piece, int[] segment, int index) {
    for (int i = 0; i < piece.length(); i++) {
      int token = piece.at(i);
      if (token != PatternTokens.ONE && token != comparable(segment[index + i])) {
        return false;
      }
    }
    return true;
  }

  /** The narrow pattern's token as the wide pattern compares it. */
  private int comparable(int token) {
    if (token < 0 || wide.ignoresCase() == narrow.ignoresCase()) {
      return token;
    }
    char c = (char) token;
    if (wide.ignoresCase()) {
      return PatternTokens.fold(c);
    }
    boolean oneCase = Character.toUpperCase(c) == Character.toLowerCase(c);
    return oneCase ? token : PatternTokens.ONE;
  }

  private void addSegments() {
    int[] segment = behind(0, narrow.head());
    if (narrow.hasGap()) {
      for (int i = 0; i < narrow.middle().size(); i++) {
        addSegment(segment);
        segment = behind(narrow.gap(i), narrow.middle().get(i));
      }
      addSegment(segment);
      segment = behind(narrow.lastGap(), narrow.tail());
    }
    addSegment(segment);
  }

  private void addSegment(int[] segment) {
    segments.add(segment);
    offsets.add(totalLength);
    totalLength += segment.length;
  }

  /** The piece behind as many question marks as the gap before it has. */
  private static int[] behind(int before, Piece piece) {
    int[] tokens = new int[before + piece.length()];
    Arrays.fill(tokens, PatternTokens.ONE);
    for (int i = 0; i < piece.length(); i++) {
      tokens[before + i] = piece.at(i);
    }
    return tokens;
  }
}
