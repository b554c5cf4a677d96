package dev.writ.catalog.generator.facts;

import java.util.Collection;

/**
 * How much a snapshot holds.
 *
 * @param keys entries of condition keys: a key that two services list counts twice
 */
public record Counts(int services, int actions, int resourceTypes, int keys, int globalKeys) {

  /** The counts of the services and the global keys. */
  public static Counts of(Collection<ServiceFacts> services, Collection<KeyFacts> globalKeys) {
    return new Counts(
        services.size(),
        services.stream().mapToInt(service -> service.actions().size()).sum(),
        services.stream().mapToInt(service -> service.resourceTypes().size()).sum(),
        services.stream().mapToInt(service -> service.keys().size()).sum(),
        globalKeys.size());
  }
}
