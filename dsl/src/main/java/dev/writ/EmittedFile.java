package dev.writ;

import dev.writ.builder.PolicyKind;
import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.PolicyReader;
import dev.writ.json.PolicySyntaxException;
import dev.writ.model.Parameter;
import dev.writ.model.ParameterType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a file that the processor emitted for a class. */
final class EmittedFile {

  private static final String FORMAT = "1";

  /** A class may hold any number of policies, so that the limit of a single one does not apply. */
  private static final int MAX_LENGTH = 100_000_000;

  private final String resource;

  private EmittedFile(String resource) {
    this.resource = resource;
  }

  /**
   * The policies in the text, by name, in its order.
   *
   * @param resource the file's name, for messages
   * @throws IllegalStateException if the text is not what this version of the processor emits
   */
  static Map<String, EmittedPolicy> policies(String resource, String text) {
    EmittedFile file = new EmittedFile(resource);
    try {
      return file.policies(file.object(JsonReader.read(text, MAX_LENGTH)));
    } catch (PolicySyntaxException | IllegalArgumentException e) {
      throw file.damaged(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, EmittedPolicy> policies(JsonObject root) {
    String format = member(root, "format", JsonNumber.class).spelling();
    if (!format.equals(FORMAT)) {
      throw new IllegalStateException(
          resource + " has format " + format + " and this version of Writ reads " + FORMAT);
    }
    Map<String, EmittedPolicy> policies = new LinkedHashMap<>();
    for (JsonValue element : member(root, "policies", JsonArray.class).elements()) {
      EmittedPolicy policy = policy(object(element));
      if (policies.put(policy.name(), policy) != null) {
        throw damaged("two policies have the name `" + policy.name() + "`");
      }
    }
    return Collections.unmodifiableMap(policies);
  }

  private EmittedPolicy policy(JsonObject policy) {
    List<Parameter> parameters =
        member(policy, "parameters", JsonArray.class).elements().stream()
            .map(element -> parameter(object(element)))
            .toList();
    return new EmittedPolicy(
        string(policy, "name"),
        known(policy, "kind", PolicyKind.ofId(string(policy, "kind"))),
        parameters,
        new Placeholders(parameters)
            .restored(
                PolicyReader.read((JsonValue) member(policy, "document", JsonObject.class))
                    .policy()));
  }

  private Parameter parameter(JsonObject parameter) {
    return new Parameter(
        string(parameter, "name"),
        known(parameter, "type", ParameterType.ofId(string(parameter, "type"))),
        string(parameter, "sample"),
        Integer.parseInt(member(parameter, "maxLength", JsonNumber.class).spelling()),
        string(parameter, "pattern"));
  }

  private JsonObject object(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw damaged(value.position() + ": expected an object and found " + value.description());
  }

  private String string(JsonObject object, String name) {
    return member(object, name, JsonString.class).value();
  }

  private <T extends JsonValue> T member(JsonObject object, String name, Class<T> type) {
    return object
        .get(name)
        .filter(type::isInstance)
        .map(type::cast)
        .orElseThrow(() -> damaged(object.position() + ": `" + name + "` is missing or not right"));
  }

  private <T> T known(JsonObject object, String name, Optional<T> value) {
    return value.orElseThrow(
        () -> damaged(object.position() + ": the " + name + " is not one that is known"));
  }

  private IllegalStateException damaged(String why) {
    return new IllegalStateException(resource + " is damaged: " + why);
  }
}
