package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.IssuerFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.naming.CatalogNames;
import dev.writ.catalog.generator.naming.ServiceNames;
import dev.writ.catalog.generator.snapshot.ServiceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts as {@code dev.writ.facts} reads them: the snapshot's lines after corrections, with the
 * Java names of factories, and an index.
 */
final class FactsLines {
  private static final int SERVICE_SEGMENT = 2;

  private final Snapshot snapshot;
  private final CatalogNames names;
  private final Aliases aliases;

  FactsLines(Snapshot snapshot, CatalogNames names) {
    this.snapshot = snapshot;
    this.names = names;
    this.aliases = new Aliases(snapshot);
  }

  /** The lines of one service. */
  List<String> ofService(ServiceFacts service) {
    List<String> lines = new ArrayList<>();
    String type = "";
    for (String line : ServiceLines.of(service)) {
      String[] cells = line.split("\t", 4);
      if (line.startsWith("resource\t")) {
        type = cells[1];
        String keys = cells.length > 3 ? "\t" + cells[3] : "";
        lines.add(
            "resource\t" + type + "\t" + cells[2] + "\t" + factory(service, type, cells[2]) + keys);
      } else if (line.startsWith(" arn\t")) {
        lines.add(line + "\t" + factory(service, type, cells[1]));
      } else if (!line.startsWith("service\t")) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The call that makes ARNs of the template; an alias has those of its owner. */
  private String factory(ServiceFacts service, String type, String template) {
    TypeId owner = aliases.resolve(new TypeId(service.prefix(), type));
    ServiceNames ownerNames = names.of(owner.service());
    List<String> factories = ownerNames.factories().getOrDefault(owner.type(), List.of());
    List<String> shapes = shapes(owner);
    return ownerNames.className() + "." + factories.get(shapes.indexOf(Aliases.shape(template)));
  }

  private List<String> shapes(TypeId id) {
    return snapshot.service(id.service()).stream()
        .flatMap(service -> service.resourceTypes().stream())
        .filter(type -> type.name().equals(id.type()))
        .flatMap(type -> type.arnTemplates().stream())
        .map(Aliases::shape)
        .toList();
  }

  /** The lines of the index. */
  List<String> index(KeyOwners owners, List<IssuerFacts> issuers) {
    List<String> lines = new ArrayList<>();
    Counts counts = snapshot.counts();
    lines.add("version\t" + snapshot.source().version());
    lines.add("date\t" + snapshot.source().date());
    lines.add("services\t" + counts.services());
    lines.add("actions\t" + counts.actions());
    lines.add("resourceTypes\t" + counts.resourceTypes());
    lines.add("keys\t" + counts.keys());
    lines.add("globalKeys\t" + counts.globalKeys());
    for (ServiceFacts service : snapshot.services().values()) {
      lines.add(
          String.join(
              "\t",
              "service",
              service.prefix(),
              service.name(),
              names.of(service.prefix()).className(),
              String.join(" ", namespaces(service))));
    }
    snapshot.globalKeys().forEach(key -> lines.add(line("global", key)));
    Map<String, KeyFacts> others = new TreeMap<>(owners.foreignKeys());
    issuers.forEach(issuer -> issuer.keys().forEach(key -> others.put(key.name(), key)));
    others.values().forEach(key -> lines.add(line("key", key)));
    return lines;
  }

  private static String line(String kind, KeyFacts key) {
    return kind + "\t" + key.name() + "\t" + key.type().awsName();
  }

  private static Set<String> namespaces(ServiceFacts service) {
    TreeSet<String> namespaces = new TreeSet<>();
    service.resourceTypes().stream()
        .flatMap(type -> type.arnTemplates().stream())
        .map(template -> template.split(":", -1)[SERVICE_SEGMENT])
        .forEach(namespace -> namespaces.add(namespace.contains("$") ? "*" : namespace));
    return namespaces;
  }
}
