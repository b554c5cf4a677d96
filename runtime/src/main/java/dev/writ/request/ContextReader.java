package dev.writ.request;

import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonBoolean;
import dev.writ.json.JsonValue.JsonNull;
import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads context keys: a string, number or boolean is the value of a single-valued key, an array has
 * those of a multivalued one, and {@code null} is none.
 */
final class ContextReader {

  private ContextReader() {}

  static Map<String, ContextValue> read(JsonObject context) {
    Map<String, ContextValue> keys = new LinkedHashMap<>();
    for (Member member : context.members()) {
      if (!(member.value() instanceof JsonNull)) {
        keys.put(member.name(), value(member.name(), member.value()));
      }
    }
    return keys;
  }

  private static ContextValue value(String key, JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      return ContextValue.of(text(key, value));
    }
    List<String> values = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      values.add(text(key, element));
    }
    return ContextValue.of(values);
  }

  private static String text(String key, JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    if (value instanceof JsonNumber number) {
      return number.spelling();
    }
    if (value instanceof JsonBoolean bool) {
      return String.valueOf(bool.value());
    }
    throw new IllegalArgumentException(
        "the context key `"
            + key
            + "` has strings as values, or an array of strings, and not "
            + value.description());
  }
}
