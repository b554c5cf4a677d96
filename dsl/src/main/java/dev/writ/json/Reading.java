package dev.writ.json;

import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import dev.writ.model.ModelPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one reading has found so far: positions and problems. */
final class Reading {

  private final Map<ModelPath, Position> positions = new HashMap<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();

  Reading(List<SyntaxProblem> problemsSoFar) {
    problems.addAll(problemsSoFar);
  }

  Map<ModelPath, Position> positions() {
    return positions;
  }

  void throwIfProblems() {
    if (!problems.isEmpty()) {
      throw PolicySyntaxException.of(problems);
    }
  }

  void seen(JsonValue value, ModelPath path) {
    positions.put(path, value.position());
  }

  void problem(JsonValue value, ModelPath path, String message) {
    problems.add(new SyntaxProblem(value.position(), path, message));
  }

  void unknownElement(Member member, ModelPath path, String owner) {
    problems.add(
        new SyntaxProblem(
            member.position(), path, Excerpt.of(member.name()) + " is no element of " + owner));
  }

  Optional<JsonObject> object(JsonValue value, ModelPath path) {
    seen(value, path);
    if (value instanceof JsonObject object) {
      return Optional.of(object);
    }
    wrongType(value, path, "an object");
    return Optional.empty();
  }

  Optional<String> string(JsonValue value, ModelPath path) {
    seen(value, path);
    if (value instanceof JsonString string) {
      return Optional.of(string.value());
    }
    wrongType(value, path, "a string");
    return Optional.empty();
  }

  /** The strings of an array of strings, or the one string. */
  List<String> strings(JsonValue value, ModelPath path) {
    seen(value, path);
    List<String> strings = new ArrayList<>();
    List<JsonValue> elements = elements(value);
    for (int i = 0; i < elements.size(); i++) {
      string(elements.get(i), path.index(i)).ifPresent(strings::add);
    }
    return strings;
  }

  /** The elements of an array, or the value itself as the only one. */
  static List<JsonValue> elements(JsonValue value) {
    return value instanceof JsonArray array ? array.elements() : List.of(value);
  }

  void wrongType(JsonValue value, ModelPath path, String expected) {
    problem(
        value,
        path,
        "expected "
            + expected
            + (path.steps().isEmpty() ? "" : " for `" + path + "`")
            + " and found "
            + value.description());
  }
}
