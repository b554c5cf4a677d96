package dev.writ.catalog.generator.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of one catalog version.
 *
 * @param services by prefix
 */
public record Snapshot(
    Source source, List<KeyFacts> globalKeys, SortedMap<String, ServiceFacts> services) {

  /**
   * Where the facts come from.
   *
   * @param version of the package
   * @param date ISO date of the package, such as {@code 2026-09-26}
   */
  public record Source(String version, String date) {}

  public Snapshot {
    globalKeys = List.copyOf(globalKeys);
    services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
  }

  /** A snapshot of the services, by their prefixes. */
  public static Snapshot of(
      Source source, List<KeyFacts> globalKeys, Collection<ServiceFacts> services) {
    TreeMap<String, ServiceFacts> byPrefix = new TreeMap<>();
    services.forEach(service -> byPrefix.put(service.prefix(), service));
    return new Snapshot(source, globalKeys, byPrefix);
  }

  /** The service of the prefix. */
  public Optional<ServiceFacts> service(String prefix) {
    return Optional.ofNullable(services.get(prefix));
  }

  /** How much the snapshot holds. */
  public Counts counts() {
    return Counts.of(services.values(), globalKeys);
  }
}
