package dev.writ.cli;

import dev.writ.builder.AccessLevel;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.ArnTemplate;
import dev.writ.facts.KeyFacts;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.ServiceFacts;
import dev.writ.facts.TargetFacts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints facts for people: aligned columns, and the counts first. */
record CatalogText(PrintWriter out) implements CatalogAnswer.Printer {

  @Override
  public void service(ServiceFacts service) {
    line(
        service.prefix()
            + "  "
            + service.name()
            + "  (dev.writ.catalog."
            + service.javaClass()
            + ")");
    line(service.page());
    section(counted(service.actions().size(), "action") + levels(service.actions()));
    table(
        service.actions().stream()
            .map(action -> List.of(action.qualifiedName(), FactWords.of(action.accessLevel())))
            .toList());
    section(counted(service.resourceTypes().size(), "resource type"));
    table(service.resourceTypes().stream().flatMap(type -> arns(type, "").stream()).toList());
    section(counted(service.keys().size(), "condition key"));
    table(keys(service.keys()));
  }

  @Override
  public void services(String pattern, List<ServiceFacts> services) {
    line(pattern + " = " + counted(services.size(), "service"));
    table(
        services.stream()
            .map(
                service ->
                    List.of(
                        service.prefix(),
                        counted(service.actions().size(), "action"),
                        service.name()))
            .toList());
  }

  @Override
  public void action(ActionFacts action) {
    line(action.qualifiedName() + "  " + FactWords.of(action.accessLevel()));
    if (action.isWildcardOnly()) {
      section("no resource types: only the resource * can be named");
    } else {
      section(counted(action.targets().size(), "resource type") + requirement(action));
      table(action.targets().stream().flatMap(target -> arns(target).stream()).toList());
    }
    section(counted(action.allKeys().size(), "condition key") + ", and the global ones");
    table(keys(action.allKeys()));
  }

  @Override
  public void actions(String pattern, List<ActionFacts> actions) {
    line(pattern + " = " + counted(actions.size(), "action") + levels(actions));
    table(
        actions.stream()
            .map(action -> List.of(action.qualifiedName(), FactWords.of(action.accessLevel())))
            .toList());
  }

  @Override
  public void key(KeyFacts key) {
    line(key.name() + "  " + FactWords.of(key.type()));
    if (key.isTemplate()) {
      line("  a family of keys: the text between braces stands for a name");
    }
    if (key.type().multivalued()) {
      line("  several values in a request: use ForAllValues: or ForAnyValue:");
    }
    if (!key.type().wildcards()) {
      line("  AWS compares it without wildcards");
    }
  }

  @Override
  public void resourceTypes(String arn, List<ResourceTypeFacts> types) {
    line(arn + " = " + counted(types.size(), "resource type"));
    table(
        types.stream()
            .flatMap(
                type ->
                    type.templates().stream()
                        .map(template -> List.of(type.service(), type.name(), template.text())))
            .toList());
  }

  private static String requirement(ActionFacts action) {
    return action.requiredTargets().isEmpty() ? "" : "; those with ! must be named";
  }

  private static List<List<String>> arns(TargetFacts target) {
    return arns(target.resourceType(), target.required() ? "!" : "");
  }

  private static List<List<String>> arns(ResourceTypeFacts type, String mark) {
    List<List<String>> rows = new ArrayList<>();
    for (ArnTemplate template : type.templates()) {
      rows.add(List.of(rows.isEmpty() ? type.name() + mark : "", template.text()));
    }
    return rows;
  }

  private static List<List<String>> keys(List<KeyFacts> keys) {
    return keys.stream().map(key -> List.of(key.name(), FactWords.of(key.type()))).toList();
  }

  private static String levels(List<ActionFacts> actions) {
    Map<AccessLevel, Long> counts =
        actions.stream()
            .collect(
                Collectors.groupingBy(
                    ActionFacts::accessLevel,
                    () -> new EnumMap<>(AccessLevel.class),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + FactWords.of(count.getKey()))
        .collect(Collectors.joining(", ", counts.isEmpty() ? "" : ": ", ""));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void section(String title) {
    line("");
    line(title);
  }

  private void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
      }
      line(line.toString().stripTrailing());
    }
  }

  private void line(String line) {
    out.print(line + "\n");
  }
}
