package dev.writ.request;

import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonNull;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.PolicySyntaxException;
import dev.writ.json.SyntaxProblem;
import dev.writ.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads scenarios of the wire format. */
final class ScenarioReader {

  private ScenarioReader() {}

  static Scenario read(String json) {
    JsonObject scenario = Fields.object(JsonReader.read(json), "the scenario");
    Fields request = Fields.of(Fields.member(scenario, "request"), "request");
    Fields policies =
        scenario.get("policies").filter(value -> !(value instanceof JsonNull)).isPresent()
            ? Fields.of(Fields.member(scenario, "policies"), "policies")
            : Fields.none();
    String name = scenario.get("name").map(value -> Fields.string(value, "name")).orElse("");
    return new Scenario(name, request(request), layers(policies));
  }

  static PolicyLayers readPolicies(String json) {
    return layers(Fields.of(JsonReader.read(json), "policies"));
  }

  private static Request request(Fields fields) {
    fields.allowOnly("principal", "action", "resource", "resourceAccount", "context");
    Request request =
        Request.of(fields.requiredString("action"), fields.requiredString("resource"));
    request = request.as(fields.requiredString("principal"));
    Optional<String> account = fields.string("resourceAccount");
    if (account.isPresent()) {
      request = request.inAccount(account.get());
    }
    Optional<JsonValue> context = fields.value("context");
    return context.isPresent()
        ? request.withContext(ContextReader.read(Fields.object(context.get(), "context")))
        : request;
  }

  private static PolicyLayers layers(Fields fields) {
    List<String> names = new ArrayList<>(List.of("managementAccount"));
    PolicyLayers layers = PolicyLayers.NONE;
    for (LayerKind kind : LayerKind.values()) {
      names.add(kind.id());
      Optional<JsonValue> value = fields.value(kind.id());
      if (value.isPresent()) {
        layers = layers.withLevels(kind, levels(kind, value.get()));
      }
    }
    fields.allowOnly(names.toArray(String[]::new));
    Optional<String> management = fields.string("managementAccount");
    return management.isPresent() ? layers.withManagementAccount(management.get()) : layers;
  }

  private static List<List<PolicyDocument>> levels(LayerKind kind, JsonValue value) {
    return switch (kind) {
      case RESOURCE -> List.of(List.of(document(kind.id(), value)));
      case IDENTITY, PERMISSIONS_BOUNDARY, SESSION, VPC_ENDPOINT ->
          List.of(documents(kind.id(), value));
      case SERVICE_CONTROL, RESOURCE_CONTROL -> {
        List<List<PolicyDocument>> levels = new ArrayList<>();
        for (JsonValue level : array(kind.id(), value)) {
          levels.add(documents(kind.id() + "[" + levels.size() + "]", level));
        }
        yield levels;
      }
    };
  }

  private static List<PolicyDocument> documents(String name, JsonValue value) {
    List<PolicyDocument> documents = new ArrayList<>();
    for (JsonValue element : array(name, value)) {
      documents.add(document(name + "[" + documents.size() + "]", element));
    }
    return documents;
  }

  private static List<JsonValue> array(String name, JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    throw new IllegalArgumentException(
        "expected an array for `" + name + "` and found " + value.description());
  }

  /** The document, called by its Id where it has one. A policy within a string is read too. */
  private static PolicyDocument document(String name, JsonValue value) {
    try {
      PolicyDocument document =
          value instanceof JsonString text
              ? PolicyDocument.read(name, text.value())
              : PolicyDocument.read(name, value);
      Policy policy = document.policy();
      return policy.id().map(document::named).orElse(document);
    } catch (PolicySyntaxException e) {
      throw new IllegalArgumentException(
          "the policy `" + name + "` cannot be read: " + joined(e.problems()), e);
    }
  }

  private static String joined(List<SyntaxProblem> problems) {
    return problems.stream().map(SyntaxProblem::toString).collect(Collectors.joining("; "));
  }
}
