package dev.writ.json;

import java.util.List;
import java.util.Optional;

/** A JSON value and where it begins. */
public sealed interface JsonValue {

  /** Where the value begins. */
  Position position();

  /** What the value is, with its article, for messages: {@code an object}. */
  String description();

  /**
   * An object.
   *
   * @param members in order; a name stands once
   */
  record JsonObject(Position position, List<Member> members) implements JsonValue {

    public JsonObject {
      members = List.copyOf(members);
    }

    /** The value of the member with this name, if there is one. */
    public Optional<JsonValue> get(String name) {
      return members.stream()
          .filter(member -> member.name().equals(name))
          .map(Member::value)
          .findFirst();
    }

    @Override
    public String description() {
      return "an object";
    }
  }

  /**
   * A member of an object.
   *
   * @param position where its name begins
   */
  record Member(Position position, String name, JsonValue value) {}

  /** An array. */
  record JsonArray(Position position, List<JsonValue> elements) implements JsonValue {

    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public String description() {
      return "an array";
    }
  }

  /** A string. */
  record JsonString(Position position, String value) implements JsonValue {

    @Override
    public String description() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param spelling as the text writes it
   */
  record JsonNumber(Position position, String spelling) implements JsonValue {

    @Override
    public String description() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(Position position, boolean value) implements JsonValue {

    @Override
    public String description() {
      return String.valueOf(value);
    }
  }

  /** {@code null}. */
  record JsonNull(Position position) implements JsonValue {

    @Override
    public String description() {
      return "null";
    }
  }
}
