package dev.writ.json;

import dev.writ.model.ModelPath;

/**
 * Something in a text that no policy document may have.
 *
 * @param position where it stands
 * @param path the part of the document that it is in
 * @param message one line in lower case without a full stop
 */
public record SyntaxProblem(Position position, ModelPath path, String message) {

  @Override
  public String toString() {
    return position + ": " + message;
  }
}
