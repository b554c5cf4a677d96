package dev.writ.cli;

import dev.writ.cli.CatalogAnswer.OfAction;
import dev.writ.cli.CatalogAnswer.OfActions;
import dev.writ.cli.CatalogAnswer.OfArn;
import dev.writ.cli.CatalogAnswer.OfKey;
import dev.writ.cli.CatalogAnswer.OfService;
import dev.writ.cli.CatalogAnswer.OfServices;
import dev.writ.facts.Catalog;
import dev.writ.facts.ResourceTypeFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what a name on the command line is the name of. */
record CatalogLookup(Catalog catalog) {

  private static final int MOST_SUGGESTIONS = 3;

  Optional<CatalogAnswer> answer(String name) {
    if (isArn(name)) {
      List<ResourceTypeFacts> types = catalog.resourceTypesOf(name);
      return types.isEmpty() ? Optional.empty() : Optional.of(new OfArn(name, types));
    }
    if (isPattern(name)) {
      return expansion(name);
    }
    return name.contains(":")
        ? catalog
            .action(name)
            .<CatalogAnswer>map(OfAction::new)
            .or(() -> catalog.key(name).map(OfKey::new))
        : catalog.service(name).map(OfService::new);
  }

  private Optional<CatalogAnswer> expansion(String pattern) {
    if (pattern.contains(":") || pattern.chars().allMatch(c -> c == '*')) {
      return Optional.of(catalog.actionsMatching(pattern))
          .filter(Predicate.not(List::isEmpty))
          .map(actions -> new OfActions(pattern, actions));
    }
    return Optional.of(catalog.servicesMatching(pattern))
        .filter(Predicate.not(List::isEmpty))
        .map(services -> new OfServices(pattern, services));
  }

  /** What the name looks like the name of. */
  String kind(String name) {
    if (isArn(name)) {
      return "resource type for";
    }
    if (isPattern(name)) {
      return name.contains(":") ? "action that matches" : "service that matches";
    }
    return name.contains(":") ? "action or condition key" : "service";
  }

  /** At most three names like this one. */
  List<String> nearest(String name) {
    if (isArn(name) || isPattern(name)) {
      return List.of();
    }
    if (!name.contains(":")) {
      return catalog.nearestServices(name);
    }
    Set<String> nearest = new LinkedHashSet<>(catalog.nearestActions(name));
    nearest.addAll(catalog.nearestKeys(name));
    return nearest.stream().limit(MOST_SUGGESTIONS).toList();
  }

  private static boolean isArn(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("arn:");
  }

  private static boolean isPattern(String name) {
    return name.contains("*") || name.contains("?");
  }
}
