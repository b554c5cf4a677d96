package dev.writ.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.writ.decide.Authorizer;
import dev.writ.decide.WildcardOnlyActions;
import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.PolicySyntaxException;
import dev.writ.request.Scenario;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers scenarios of the wire format, a line each. Immutable. */
public final class ScenarioAnswers {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final boolean explaining;
  private final WildcardOnlyActions wildcardOnly = WildcardOnlyActions.ofCatalog();

  private ScenarioAnswers(boolean explaining) {
    this.explaining = explaining;
  }

  /** Answers with the decision, and with its explanation if asked for. */
  public static ScenarioAnswers of(boolean explaining) {
    return new ScenarioAnswers(explaining);
  }

  /**
   * An answer.
   *
   * @param json an object on one line
   * @param isError whether the scenario could not be read
   */
  public record Answer(String json, boolean isError) {}

  /** The answer to the scenario in the line. */
  public Answer answer(long lineNumber, String line) {
    try {
      return new Answer(decision(Scenario.read(line)), false);
    } catch (PolicySyntaxException | IllegalArgumentException e) {
      return error(lineNumber, name(line), String.valueOf(e.getMessage()));
    }
  }

  /** The answer to a line that cannot be read at all. */
  public static Answer unreadable(long lineNumber, String message) {
    return error(lineNumber, Optional.empty(), message);
  }

  private String decision(Scenario scenario) {
    Authorizer authorizer = Authorizer.of(scenario.layers(), wildcardOnly);
    return object(
        json -> {
          json.writeStringField("name", scenario.name());
          json.writeStringField("decision", authorizer.decide(scenario.request()).outcome().name());
          if (explaining) {
            json.writeFieldName("explanation");
            json.writeRawValue(Explainer.of(authorizer).explain(scenario.request()).toJson());
          }
        });
  }

  private static Answer error(long lineNumber, Optional<String> name, String message) {
    String json =
        object(
            generator -> {
              if (name.isPresent()) {
                generator.writeStringField("name", name.get());
              } else {
                generator.writeNullField("name");
              }
              generator.writeStringField(
                  "error", "line " + lineNumber + ": " + message.replace("\n", "; "));
            });
    return new Answer(json, true);
  }

  private static Optional<String> name(String line) {
    try {
      return JsonReader.read(line) instanceof JsonObject object
          ? object
              .get("name")
              .filter(JsonString.class::isInstance)
              .map(value -> ((JsonString) value).value())
          : Optional.empty();
    } catch (PolicySyntaxException e) {
      return Optional.empty();
    }
  }

  /** Writes the members of an object. */
  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private static String object(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
