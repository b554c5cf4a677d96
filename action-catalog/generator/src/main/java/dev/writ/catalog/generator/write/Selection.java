package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The services of a development build: those asked for, and those whose resource types they use.
 */
final class Selection {
  private Selection() {}

  /**
   * The snapshot with the services only; the whole snapshot if none is named.
   *
   * @throws IllegalArgumentException if a prefix is unknown
   */
  static Snapshot of(Snapshot snapshot, Collection<String> prefixes) {
    if (prefixes.isEmpty()) {
      return snapshot;
    }
    TreeSet<String> selected = new TreeSet<>(prefixes);
    for (String prefix : prefixes) {
      if (!snapshot.services().containsKey(prefix)) {
        throw new IllegalArgumentException("there is no service `" + prefix + "` to select");
      }
    }
    Aliases aliases = new Aliases(snapshot);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var alias : aliases.all().entrySet()) {
        grown |=
            selected.contains(alias.getKey().service()) && selected.add(alias.getValue().service());
      }
    }
    return Snapshot.of(
        snapshot.source(),
        snapshot.globalKeys(),
        snapshot.services().values().stream()
            .filter((ServiceFacts service) -> selected.contains(service.prefix()))
            .toList());
  }
}
