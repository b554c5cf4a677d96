package dev.writ.json;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> IN_TEXT =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  /** Orders by line, then by column. */
  @Override
  public int compareTo(Position other) {
    return IN_TEXT.compare(this, other);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
