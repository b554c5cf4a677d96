package dev.writ.catalog.generator.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.TargetFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the three JSON documents of one service, sorted, with what is listed twice joined. */
final class ServiceJson {
  /** Two templates of one type stand in one string, joined by a comma and a space. */
  private static final Pattern TEMPLATE_JOINT = Pattern.compile(", (?=arn:)");

  private static final Pattern TEMPLATE =
      Pattern.compile("arn:\\$\\{Partition}:[^:]+:[^:]*:[^:]*:\\S+");

  private final String prefix;
  private final String name;

  ServiceJson(String prefix, String name) {
    this.prefix = prefix;
    this.name = name;
  }

  ServiceFacts read(JsonNode keys, JsonNode resourceTypes, JsonNode actions) {
    Map<String, KeyFacts> sortedKeys = new TreeMap<>();
    for (JsonNode key : keys) {
      String keyName = text(key, "key");
      sortedKeys.put(
          keyName, new KeyFacts(keyName, PackageReader.keyType(keyName, text(key, "type"))));
    }
    Map<String, ResourceTypeFacts> sortedTypes = new TreeMap<>();
    for (JsonNode type : resourceTypes) {
      sortedTypes.put(text(type, "key"), resourceType(type));
    }
    Map<String, ActionFacts> sortedActions = new TreeMap<>();
    for (JsonNode action : actions) {
      sortedActions.put(text(action, "name"), action(action, sortedTypes));
    }
    return new ServiceFacts(
        prefix,
        name,
        List.copyOf(sortedKeys.values()),
        List.copyOf(sortedTypes.values()),
        List.copyOf(sortedActions.values()));
  }

  private ResourceTypeFacts resourceType(JsonNode type) {
    List<String> templates = List.of(TEMPLATE_JOINT.split(text(type, "arn"), -1));
    for (String template : templates) {
      if (!TEMPLATE.matcher(template).matches()) {
        throw broken("resource type `" + text(type, "key") + "` has the ARN `" + template + "`");
      }
    }
    return new ResourceTypeFacts(text(type, "key"), templates, sorted(type.path("conditionKeys")));
  }

  private ActionFacts action(JsonNode action, Map<String, ResourceTypeFacts> types) {
    String level = text(action, "accessLevel");
    Map<String, TargetFacts> targets = new TreeMap<>();
    for (JsonNode target : action.path("resourceTypes")) {
      String type = text(target, "name");
      if (!types.containsKey(type)) {
        throw broken(
            "action `"
                + text(action, "name")
                + "` names the undefined resource type `"
                + type
                + "`");
      }
      targets.merge(type, target(target), ServiceJson::joined);
    }
    return new ActionFacts(
        text(action, "name"),
        AccessLevel.ofPackageName(level)
            .orElseThrow(() -> broken("unknown access level `" + level + "`")),
        List.copyOf(targets.values()),
        sorted(action.path("conditionKeys")));
  }

  private TargetFacts target(JsonNode target) {
    return new TargetFacts(
        text(target, "name"),
        target.path("required").asBoolean(),
        sorted(target.path("conditionKeys")));
  }

  /** A type that an action lists twice: required if it is once, with the keys of both. */
  private static TargetFacts joined(TargetFacts one, TargetFacts other) {
    TreeSet<String> keys = new TreeSet<>(one.keys());
    keys.addAll(other.keys());
    return new TargetFacts(
        one.resourceType(), one.required() || other.required(), List.copyOf(keys));
  }

  private static List<String> sorted(JsonNode names) {
    List<String> result = new ArrayList<>();
    names.forEach(name -> result.add(name.asText()));
    return List.copyOf(new TreeSet<>(result));
  }

  private String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()
        || value.asText().isEmpty()
        || value.asText().matches(".*[\\t\\r\\n].*")) {
      throw broken("a `" + field + "` is missing or unreadable");
    }
    return value.asText();
  }

  private BrokenScrapeException broken(String problem) {
    return new BrokenScrapeException("service `" + prefix + "`: " + problem);
  }
}
