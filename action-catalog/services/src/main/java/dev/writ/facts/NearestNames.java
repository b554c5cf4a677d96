package dev.writ.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Services, actions and condition keys that a misspelt name may have meant. */
final class NearestNames {
  private static final int SHORTEST_BEGINNING = 3;

  private final Catalog catalog;

  NearestNames(Catalog catalog) {
    this.catalog = catalog;
  }

  List<String> services(String prefix) {
    return Nearest.to(prefix, catalog.prefixes().stream());
  }

  /**
   * Of the service, or of services with a prefix like it; else actions of other services with
   * exactly this name.
   */
  List<String> actions(String qualifiedName) {
    int colon = qualifiedName.indexOf(':');
    String name = qualifiedName.substring(colon + 1);
    List<String> near =
        servicesLike(colon < 0 ? "" : qualifiedName.substring(0, colon))
            .flatMap(service -> actions(service, name))
            .limit(Nearest.LIMIT)
            .toList();
    return near.isEmpty() ? elsewhere(name) : near;
  }

  private static Stream<String> actions(ServiceFacts service, String name) {
    Optional<ActionFacts> exact = service.action(name);
    return exact.isPresent()
        ? exact.stream().map(ActionFacts::qualifiedName)
        : nearest(name, service).stream().map(nearest -> service.prefix() + ":" + nearest);
  }

  /** The nearest names, or, for the beginning of a name, those that begin so. */
  private static List<String> nearest(String name, ServiceFacts service) {
    List<String> near = Nearest.to(name, service.actions().stream().map(ActionFacts::name));
    return near.isEmpty() && name.length() >= SHORTEST_BEGINNING && !name.contains("*")
        ? service.actionsMatching(name + "*").stream()
            .map(ActionFacts::name)
            .limit(Nearest.LIMIT)
            .toList()
        : near;
  }

  /** The services with the most actions first: they are the likeliest. */
  private List<String> elsewhere(String name) {
    return catalog.prefixes().stream()
        .flatMap(prefix -> catalog.service(prefix).stream())
        .filter(service -> service.action(name).isPresent())
        .sorted(Comparator.comparing((ServiceFacts service) -> -service.actions().size()))
        .limit(Nearest.LIMIT)
        .flatMap(service -> service.action(name).stream())
        .map(ActionFacts::qualifiedName)
        .toList();
  }

  List<String> keys(String name) {
    int colon = Math.max(name.indexOf(':'), 0);
    Stream<KeyFacts> serviceKeys =
        servicesLike(name.substring(0, colon)).flatMap(service -> service.keys().stream());
    Stream<KeyFacts> candidates =
        Stream.of(catalog.globalKeys().stream(), serviceKeys, catalog.otherKeys().keys().stream())
            .flatMap(keys -> keys);
    return Nearest.to(name, candidates.map(key -> key.instanceLike(name)).distinct());
  }

  private Stream<ServiceFacts> servicesLike(String prefix) {
    Optional<ServiceFacts> exact = catalog.service(prefix);
    return exact.isPresent()
        ? exact.stream()
        : services(prefix).stream().flatMap(p -> catalog.service(p).stream());
  }
}
