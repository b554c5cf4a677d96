package dev.writ.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonBoolean;
import dev.writ.json.JsonValue.JsonNull;
import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import dev.writ.model.ModelPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads JSON text into values with positions; exactly RFC 8259, without duplicate names. */
public final class JsonReader {

  /** The longest text that is read, in UTF-16 units: ten times AWS's largest policy. */
  public static final int MAX_LENGTH = 1_000_000;

  /** The deepest nesting that is read; a policy document needs six levels. */
  public static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private static final Pattern OTHER_PLACE = Pattern.compile(" \\(start marker at .*\\)$");
  private static final Position START = new Position(1, 1);

  private final JsonParser parser;
  private final List<SyntaxProblem> problems;

  private JsonReader(JsonParser parser, List<SyntaxProblem> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * The one JSON value in the text.
   *
   * @throws PolicySyntaxException if the text is not exactly one JSON value, is too long or nests
   *     too deeply, an object has a name twice, or a string holds half of a surrogate pair
   */
  public static JsonValue read(String text) {
    return read(text, MAX_LENGTH);
  }

  /** As {@link #read(String)}, with another limit of length. */
  public static JsonValue read(String text, int maxLength) {
    JsonText read = readLeniently(text, maxLength);
    if (!read.problems().isEmpty()) {
      throw PolicySyntaxException.of(read.problems());
    }
    return read.value();
  }

  /**
   * As {@link #read(String, int)}, except that problems of single names and strings come with the
   * value, so that the reader above can add its own.
   */
  static JsonText readLeniently(String text, int maxLength) {
    if (text.length() > maxLength) {
      throw failure(
          START,
          "the text is "
              + text.length()
              + " characters long, and the longest that is read has "
              + maxLength);
    }
    if (text.startsWith("\uFEFF")) {
      throw failure(START, "not well-formed JSON: the text begins with a byte order mark");
    }
    List<SyntaxProblem> problems = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonText(new JsonReader(parser, problems).document(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonValue document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw failure(START, "not well-formed JSON: the text is empty");
      }
      JsonValue value = value();
      if (parser.nextToken() != null) {
        throw failure(here(), "not well-formed JSON: more text follows the end of the document");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw failure(
          position(parser.currentLocation()),
          parser.getParsingContext().getNestingDepth() > MAX_DEPTH
              ? "the text nests deeper than " + MAX_DEPTH + " levels"
              : "a name or number of the text is too long");
    } catch (JsonProcessingException e) {
      throw failure(position(e.getLocation()), "not well-formed JSON: " + oneLine(e));
    }
  }

  private JsonValue value() throws IOException {
    Position position = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(position);
      case START_ARRAY -> array(position);
      case VALUE_STRING -> new JsonString(position, wellFormed(position, parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(position, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(position, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new JsonNull(position);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a strict parser does not yield " + token + " here");
    };
  }

  private JsonObject object(Position position) throws IOException {
    List<Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Position namePosition = here();
      String name = wellFormed(namePosition, parser.currentName());
      parser.nextToken();
      JsonValue value = value();
      if (names.add(name)) {
        members.add(new Member(namePosition, name, value));
      } else {
        problems.add(
            new SyntaxProblem(
                namePosition, ModelPath.ROOT, Excerpt.of(name) + " stands twice in one object"));
      }
    }
    return new JsonObject(position, members);
  }

  private JsonArray array(Position position) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonArray(position, elements);
  }

  private String wellFormed(Position position, String string) {
    if (Surrogates.firstUnpaired(string).isPresent()) {
      problems.add(
          new SyntaxProblem(
              position, ModelPath.ROOT, Excerpt.of(string) + " holds half of a surrogate pair"));
    }
    return string;
  }

  private Position here() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Jackson's message without its second mention of the place. */
  private static String oneLine(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    return OTHER_PLACE.matcher(message).replaceAll("");
  }

  private static PolicySyntaxException failure(Position position, String message) {
    return PolicySyntaxException.of(List.of(new SyntaxProblem(position, ModelPath.ROOT, message)));
  }
}
