package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.TargetFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one service as lines, one fact a line, so that a refresh reads as a diff. */
public final class ServiceLines {
  private final String prefix;
  private final List<String> lines = new ArrayList<>();

  private ServiceLines(String prefix) {
    this.prefix = prefix;
  }

  /** The lines of the service. */
  public static List<String> of(ServiceFacts service) {
    ServiceLines lines = new ServiceLines(service.prefix());
    lines.add("service", service.prefix(), service.name());
    service.keys().forEach(lines::add);
    service.resourceTypes().forEach(lines::add);
    service.actions().forEach(lines::add);
    return List.copyOf(lines.lines);
  }

  private void add(KeyFacts key) {
    add("key", brief(key.name()), key.type().awsName());
  }

  private void add(ResourceTypeFacts type) {
    add("resource", type.name(), type.arnTemplates().get(0), brief(type.keys()));
    type.arnTemplates().stream().skip(1).forEach(template -> add(" arn", template));
  }

  private void add(ActionFacts action) {
    String targets =
        action.targets().stream()
            .map(target -> target.resourceType() + (target.required() ? "!" : ""))
            .collect(Collectors.joining(","));
    add(
        "action",
        action.name(),
        String.valueOf(action.accessLevel().letter()),
        targets,
        brief(action.keys()));
    for (TargetFacts target : action.targets()) {
      if (!target.keys().isEmpty()) {
        add(" on", target.resourceType(), brief(target.keys()));
      }
    }
  }

  private String brief(List<String> keys) {
    return keys.stream().map(this::brief).collect(Collectors.joining(" "));
  }

  private String brief(String key) {
    return key.startsWith(prefix + ":") ? key.substring(prefix.length()) : key;
  }

  private void add(String... cells) {
    lines.add(String.join("\t", cells).stripTrailing());
  }
}
