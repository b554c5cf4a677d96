package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.naming.CatalogNames;
import dev.writ.catalog.generator.naming.PinnedNames;
import dev.writ.catalog.generator.naming.ServiceNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which resource types each action takes, and which interfaces each type must have for that. */
final class TypeGraph {
  /** Sets of more types are named by their first action, not by their types. */
  private static final int MOST_TYPES_IN_A_NAME = 3;

  private final Aliases aliases;
  private final CatalogNames names;
  private final PinnedNames pinned;
  private final Map<String, Map<List<TypeId>, Target>> targets = new TreeMap<>();
  private final Map<TypeId, List<Target>> targetsOfType = new TreeMap<>();

  TypeGraph(Snapshot snapshot, CatalogNames names, PinnedNames pinned) {
    this.aliases = new Aliases(snapshot);
    this.names = names;
    this.pinned = pinned;
    snapshot.services().values().forEach(this::add);
  }

  private void add(ServiceFacts service) {
    Map<List<TypeId>, Target> ofService = new TreeMap<>(TypeGraph::compare);
    targets.put(service.prefix(), ofService);
    for (ActionFacts action : service.actions()) {
      List<TypeId> types = typesOf(service, action);
      if (types.size() > 1 && !ofService.containsKey(types)) {
        Target target = new Target(service.prefix(), name(service, action, types), types);
        ofService.put(types, target);
        types.forEach(
            type -> targetsOfType.computeIfAbsent(type, t -> new ArrayList<>()).add(target));
      }
    }
  }

  private String name(ServiceFacts service, ActionFacts action, List<TypeId> types) {
    ServiceNames serviceNames = names.of(service.prefix());
    String fallback =
        types.size() > MOST_TYPES_IN_A_NAME
            ? action.name().replaceAll("[^A-Za-z0-9]", "") + "Target"
            : action.targets().stream()
                .map(target -> serviceNames.types().get(target.resourceType()))
                .distinct()
                .collect(Collectors.joining("Or"));
    return pinned.target(service.prefix(), action.name()).orElse(fallback);
  }

  /** The types that the action takes, aliases resolved, in order. */
  List<TypeId> typesOf(ServiceFacts service, ActionFacts action) {
    return action.targets().stream()
        .map(target -> aliases.resolve(new TypeId(service.prefix(), target.resourceType())))
        .distinct()
        .sorted()
        .toList();
  }

  /** The interface of the set of types in the service. */
  Target target(String service, List<TypeId> types) {
    Target target = targets.getOrDefault(service, Map.of()).get(types);
    if (target == null) {
      throw new IllegalStateException("no target of " + service + " for " + types);
    }
    return target;
  }

  /** The interfaces of sets of types that the service's class declares, by name. */
  Collection<Target> targetsOf(String service) {
    List<Target> result = new ArrayList<>(targets.getOrDefault(service, Map.of()).values());
    result.sort((a, b) -> a.name().compareTo(b.name()));
    return result;
  }

  /** The sets that the type belongs to, in the services that are part of the build. */
  List<Target> targetsWith(TypeId type) {
    return Collections.unmodifiableList(targetsOfType.getOrDefault(type, List.of()));
  }

  Aliases aliases() {
    return aliases;
  }

  private static int compare(List<TypeId> one, List<TypeId> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
