package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Resource types that are another service's: {@code sts} lists a {@code role} whose ARNs are those
 * of {@code iam}'s, so that {@code sts:AssumeRole} goes with {@code Iam.role(…)}.
 */
public final class Aliases {
  private static final int SERVICE_SEGMENT = 2;

  private final Map<TypeId, TypeId> owners = new TreeMap<>();

  Aliases(Snapshot snapshot) {
    for (ServiceFacts service : snapshot.services().values()) {
      for (ResourceTypeFacts type : service.resourceTypes()) {
        owner(snapshot, service, type)
            .ifPresent(owner -> owners.put(new TypeId(service.prefix(), type.name()), owner));
      }
    }
  }

  /** The type that stands for the type: its owner's, or itself. */
  TypeId resolve(TypeId type) {
    return owners.getOrDefault(type, type);
  }

  boolean isAlias(TypeId type) {
    return owners.containsKey(type);
  }

  /** Each alias with the type it stands for. */
  Map<TypeId, TypeId> all() {
    return Map.copyOf(owners);
  }

  private static Optional<TypeId> owner(
      Snapshot snapshot, ServiceFacts service, ResourceTypeFacts type) {
    if (type.arnTemplates().size() != 1) {
      return Optional.empty();
    }
    String template = type.arnTemplates().get(0);
    String namespace = template.split(":", -1)[SERVICE_SEGMENT];
    ServiceFacts owner = snapshot.services().get(namespace);
    if (owner == null || namespace.equals(service.prefix())) {
      return Optional.empty();
    }
    return same(template, owner.resourceTypes()).map(name -> new TypeId(namespace, name));
  }

  /**
   * The one type with these ARNs; of several, the one whose placeholders have the same names too.
   */
  private static Optional<String> same(String template, List<ResourceTypeFacts> types) {
    List<ResourceTypeFacts> same =
        types.stream()
            .filter(
                type ->
                    type.arnTemplates().stream().anyMatch(t -> shape(t).equals(shape(template))))
            .toList();
    return same.stream()
        .filter(type -> same.size() == 1 || type.arnTemplates().contains(template))
        .map(ResourceTypeFacts::name)
        .findFirst();
  }

  /** The template with a {@code *} for each placeholder. */
  static String shape(String template) {
    return template.replaceAll("\\$\\{[^}]*}", "*");
  }
}
