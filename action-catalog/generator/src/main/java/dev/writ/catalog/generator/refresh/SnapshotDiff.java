package dev.writ.catalog.generator.refresh;

import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.snapshot.ServiceLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came ({@code +}), went ({@code -}) and changed ({@code ~}) between two snapshots, a line
 * each, in order of service, kind and name.
 */
public final class SnapshotDiff {
  private final List<String> lines = new ArrayList<>();

  private SnapshotDiff() {}

  /** The lines; empty iff the facts are equal. */
  public static List<String> between(Snapshot current, Snapshot next) {
    SnapshotDiff diff = new SnapshotDiff();
    diff.compare("", globalFacts(current.globalKeys()), globalFacts(next.globalKeys()));
    TreeSet<String> prefixes = new TreeSet<>(current.services().keySet());
    prefixes.addAll(next.services().keySet());
    for (String prefix : prefixes) {
      diff.compareServices(prefix, current.services().get(prefix), next.services().get(prefix));
    }
    return List.copyOf(diff.lines);
  }

  private void compareServices(
      String prefix, @Nullable ServiceFacts current, @Nullable ServiceFacts next) {
    if (current == null || next == null) {
      ServiceFacts present = Objects.requireNonNull(current == null ? next : current);
      lines.add(
          (current == null ? "+ " : "- ")
              + "service "
              + prefix
              + " ("
              + present.actions().size()
              + " actions)");
      return;
    }
    compare(prefix + " › ", facts(current), facts(next));
  }

  private void compare(String where, Map<String, String> current, Map<String, String> next) {
    TreeSet<String> names = new TreeSet<>(current.keySet());
    names.addAll(next.keySet());
    for (String name : names) {
      String before = current.get(name);
      String after = next.get(name);
      if (before == null) {
        lines.add("+ " + where + name);
      } else if (after == null) {
        lines.add("- " + where + name);
      } else if (!before.equals(after)) {
        lines.add("~ " + where + name);
      }
    }
  }

  private static Map<String, String> globalFacts(Collection<KeyFacts> keys) {
    Map<String, String> facts = new TreeMap<>();
    keys.forEach(key -> facts.put("global key " + key.name(), key.type().awsName()));
    return facts;
  }

  /** The facts of the service, each as its lines in the snapshot, by kind and name. */
  private static Map<String, String> facts(ServiceFacts service) {
    Map<String, String> facts = new TreeMap<>();
    String name = "service";
    for (String line : ServiceLines.of(service)) {
      String[] cells = line.split("\t", 3);
      if (!line.startsWith(" ")) {
        name = cells[0] + " " + cells[1];
      }
      facts.merge(name, line, (earlier, later) -> earlier + "\n" + later);
    }
    return facts;
  }
}
