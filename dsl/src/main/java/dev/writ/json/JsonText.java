package dev.writ.json;

import java.util.List;

/**
 * What a text holds, and the problems that did not keep it from being read.
 *
 * @param value without members whose name stood before
 */
record JsonText(JsonValue value, List<SyntaxProblem> problems) {

  JsonText {
    problems = List.copyOf(problems);
  }
}
