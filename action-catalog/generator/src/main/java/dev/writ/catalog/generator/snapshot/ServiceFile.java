package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.TargetFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the lines of one service, the inverse of {@link ServiceLines}. */
final class ServiceFile {
  private final List<TsvLine> lines;
  private final TsvLine head;
  private final String prefix;
  private final List<KeyFacts> keys = new ArrayList<>();
  private final List<ResourceTypeFacts> resourceTypes = new ArrayList<>();
  private final List<ActionFacts> actions = new ArrayList<>();

  private ServiceFile(List<TsvLine> lines) {
    this.lines = lines;
    this.head = lines.get(0);
    if (!head.kind().equals("service")) {
      throw head.problem("the first line must be a `service`");
    }
    this.prefix = head.cell(1);
  }

  static ServiceFacts read(List<TsvLine> lines) {
    ServiceFile file = new ServiceFile(lines);
    for (int i = 1; i < lines.size(); ) {
      i = file.readFact(i);
    }
    return new ServiceFacts(
        file.prefix, file.head.cell(2), file.keys, file.resourceTypes, file.actions);
  }

  /** Reads the fact that begins at the index; returns the index after it. */
  private int readFact(int index) {
    TsvLine line = lines.get(index);
    int end = index + 1;
    while (end < lines.size() && lines.get(end).kind().startsWith(" ")) {
      end++;
    }
    List<TsvLine> details = lines.subList(index + 1, end);
    switch (line.kind()) {
      case "key" -> keys.add(new KeyFacts(full(line.cell(1)), type(line, 2)));
      case "resource" -> resourceTypes.add(resourceType(line, details));
      case "action" -> actions.add(action(line, details));
      default -> throw line.problem("unknown kind of fact `" + line.kind() + "`");
    }
    return end;
  }

  static KeyType type(TsvLine line, int index) {
    return KeyType.ofAwsName(line.cell(index))
        .orElseThrow(() -> line.problem("unknown key type `" + line.cell(index) + "`"));
  }

  private ResourceTypeFacts resourceType(TsvLine line, List<TsvLine> details) {
    List<String> templates = new ArrayList<>(List.of(line.cell(2)));
    for (TsvLine detail : details) {
      if (!detail.kind().equals(" arn")) {
        throw detail.problem("a resource type has no `" + detail.kind().strip() + "`");
      }
      templates.add(detail.cell(1));
    }
    return new ResourceTypeFacts(line.cell(1), templates, full(line.words(3)));
  }

  private ActionFacts action(TsvLine line, List<TsvLine> details) {
    AccessLevel level =
        AccessLevel.ofLetter(line.cell(2))
            .orElseThrow(() -> line.problem("unknown access level `" + line.cell(2) + "`"));
    Map<String, TargetFacts> targets = new TreeMap<>();
    for (String target : line.optional(3).isEmpty() ? new String[0] : line.cell(3).split(",", -1)) {
      boolean required = target.endsWith("!");
      String type = required ? target.substring(0, target.length() - 1) : target;
      targets.put(type, new TargetFacts(type, required, List.of()));
    }
    for (TsvLine detail : details) {
      TargetFacts target = targets.get(detail.cell(1));
      if (!detail.kind().equals(" on") || target == null) {
        throw detail.problem("`" + detail.cell(1) + "` is no resource type of the action");
      }
      targets.put(
          detail.cell(1),
          new TargetFacts(detail.cell(1), target.required(), full(detail.words(2))));
    }
    return new ActionFacts(line.cell(1), level, List.copyOf(targets.values()), full(line.words(4)));
  }

  private List<String> full(List<String> shortKeys) {
    return shortKeys.stream().map(this::full).toList();
  }

  private String full(String shortKey) {
    return shortKey.startsWith(":") ? prefix + shortKey : shortKey;
  }
}
