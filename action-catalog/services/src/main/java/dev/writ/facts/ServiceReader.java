package dev.writ.facts;

import dev.writ.builder.AccessLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts of one service. */
final class ServiceReader {
  private final ServiceEntry entry;
  private final Map<String, KeyFacts> globalKeys;
  private final Map<String, KeyFacts> keys = new HashMap<>();
  private final List<KeyFacts> keyList = new ArrayList<>();
  private final Map<String, ResourceTypeFacts> types = new HashMap<>();
  private final List<ResourceTypeFacts> typeList = new ArrayList<>();
  private final List<ActionFacts> actions = new ArrayList<>();

  private ServiceReader(ServiceEntry entry, Map<String, KeyFacts> globalKeys) {
    this.entry = entry;
    this.globalKeys = globalKeys;
  }

  static ServiceFacts read(ServiceEntry entry, Map<String, KeyFacts> globalKeys) {
    ServiceReader reader = new ServiceReader(entry, globalKeys);
    List<String[]> lines = FactsResource.read("services/".concat(entry.prefix()).concat(".tsv"));
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end)[0].startsWith(" ")) {
        end++;
      }
      reader.add(lines.get(i), lines.subList(i + 1, end));
      i = end;
    }
    return new ServiceFacts(entry, reader.keyList, reader.typeList, reader.actions);
  }

  private void add(String[] line, List<String[]> details) {
    switch (line[0]) {
      case "key" -> addKey(line);
      case "resource" -> addType(line, details);
      case "action" -> addAction(line, details);
      default ->
          throw new IllegalStateException("unknown fact `" + line[0] + "` of " + entry.prefix());
    }
  }

  private void addKey(String[] line) {
    String name = full(line[1]);
    KeyFacts global = globalKeys.get(name);
    KeyFacts key = global != null ? global : new KeyFacts(name, KeyType.parse(line[2]));
    keys.put(name, key);
    keyList.add(key);
  }

  private void addType(String[] line, List<String[]> details) {
    List<ArnTemplate> templates = new ArrayList<>();
    templates.add(ArnTemplate.of(line[2], line[3]));
    for (String[] detail : details) {
      templates.add(ArnTemplate.of(detail[1], detail[2]));
    }
    ResourceTypeFacts type =
        new ResourceTypeFacts(entry.prefix(), line[1], templates, keys(line, 4));
    types.put(type.name(), type);
    typeList.add(type);
  }

  private void addAction(String[] line, List<String[]> details) {
    Map<String, List<KeyFacts>> keysOn = new HashMap<>();
    for (String[] detail : details) {
      keysOn.put(detail[1], keys(detail, 2));
    }
    List<TargetFacts> targets = new ArrayList<>();
    String targetCell = FactsResource.cell(line, 3);
    for (String target : targetCell.isEmpty() ? new String[0] : targetCell.split(",", -1)) {
      boolean required = target.endsWith("!");
      String name = required ? target.substring(0, target.length() - 1) : target;
      targets.add(
          new TargetFacts(known(types, name), required, keysOn.getOrDefault(name, List.of())));
    }
    actions.add(new ActionFacts(entry.prefix(), line[1], level(line[2]), targets, keys(line, 4)));
  }

  private AccessLevel level(String letter) {
    return switch (letter) {
      case "L" -> AccessLevel.LIST;
      case "R" -> AccessLevel.READ;
      case "W" -> AccessLevel.WRITE;
      case "T" -> AccessLevel.TAGGING;
      case "P" -> AccessLevel.PERMISSIONS_MANAGEMENT;
      default ->
          throw new IllegalStateException("unknown level `" + letter + "` in " + entry.prefix());
    };
  }

  private List<KeyFacts> keys(String[] line, int index) {
    List<KeyFacts> result = new ArrayList<>();
    for (String name : FactsResource.words(line, index)) {
      result.add(known(keys, full(name)));
    }
    return result;
  }

  private String full(String name) {
    return name.startsWith(":") ? entry.prefix().concat(name) : name;
  }

  private <T> T known(Map<String, T> facts, String name) {
    T fact = facts.get(name);
    if (fact == null) {
      throw new IllegalStateException("`" + name + "` is not defined in " + entry.prefix());
    }
    return fact;
  }
}
