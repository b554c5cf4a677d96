package dev.writ.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a pattern into its pieces and gaps. Question marks beside a star belong to the gap. */
final class PieceSplitter {

  private final PatternTokens tokens;
  private final List<Piece> pieces = new ArrayList<>();
  private int[] gaps = new int[0];
  private int position;

  PieceSplitter(PatternTokens tokens) {
    this.tokens = tokens;
    int pieceStart = 0;
    while (position < tokens.length()) {
      int token = tokens.at(position);
      if (token != PatternTokens.RUN && token != PatternTokens.ONE) {
        position++;
        continue;
      }
      int runStart = position;
      int leastLength = skipWildcards();
      if (leastLength < position - runStart) {
        addPiece(pieceStart, runStart);
        addGap(leastLength);
        pieceStart = position;
      }
    }
    addPiece(pieceStart, position);
    gaps = Arrays.copyOf(gaps, pieces.size() - 1);
  }

  /** The pieces; the first and the last may be empty, and are the same if there is no gap. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The least length of the gap behind each piece but the last. */
  int[] gaps() {
    return gaps;
  }

  /** The length of the shortest text that matches. */
  int leastLength() {
    return pieces.stream().mapToInt(Piece::length).sum() + Arrays.stream(gaps).sum();
  }

  /** Moves behind the wildcards and returns how many of them are question marks. */
  private int skipWildcards() {
    int questionMarks = 0;
    while (position < tokens.length() && tokens.at(position) < 0) {
      if (tokens.at(position++) == PatternTokens.ONE) {
        questionMarks++;
      }
    }
    return questionMarks;
  }

  private void addPiece(int from, int to) {
    pieces.add(Piece.of(tokens.range(from, to), tokens.ignoresCase()));
  }

  private void addGap(int leastLength) {
    if (gaps.length < pieces.size()) {
      gaps = Arrays.copyOf(gaps, pieces.size() * 2);
    }
    gaps[pieces.size() - 1] = leastLength;
  }
}
