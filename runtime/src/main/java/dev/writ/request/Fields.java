package dev.writ.request;

import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonNull;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import java.util.List;
import java.util.Optional;

/** The members of a JSON object, of which {@code null} is the same as none. */
record Fields(String owner, List<Member> members) {

  static Fields of(JsonValue value, String owner) {
    return new Fields(owner, object(value, owner).members());
  }

  static Fields none() {
    return new Fields("", List.of());
  }

  static JsonObject object(JsonValue value, String what) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException(
        "expected an object for `" + what + "` and found " + value.description());
  }

  static JsonValue member(JsonObject object, String name) {
    return object
        .get(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no member `" + name + "`"));
  }

  static String string(JsonValue value, String what) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw new IllegalArgumentException(
        "expected a string for `" + what + "` and found " + value.description());
  }

  Optional<JsonValue> value(String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .map(Member::value)
        .filter(value -> !(value instanceof JsonNull))
        .findFirst();
  }

  Optional<String> string(String name) {
    return value(name).map(value -> string(value, owner + "." + name));
  }

  String requiredString(String name) {
    return string(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no member `" + name + "` in `" + owner + "`"));
  }

  /**
   * @throws IllegalArgumentException if there are others
   */
  void allowOnly(String... names) {
    for (Member member : members) {
      if (!List.of(names).contains(member.name())) {
        throw new IllegalArgumentException(
            "`"
                + member.name()
                + "` is no member of `"
                + owner
                + "`; it has "
                + String.join(", ", names));
      }
    }
  }
}
