package dev.writ.catalog.generator.facts;

import java.util.List;

/**
 * An action of a service; without targets it supports no resource but {@code *}.
 *
 * @param name without the service prefix, such as {@code GetObject}
 */
public record ActionFacts(
    String name, AccessLevel accessLevel, List<TargetFacts> targets, List<String> keys) {
  public ActionFacts {
    targets = List.copyOf(targets);
    keys = List.copyOf(keys);
  }
}
