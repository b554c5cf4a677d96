package dev.writ.json;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
