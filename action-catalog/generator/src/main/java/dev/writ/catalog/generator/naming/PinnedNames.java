package dev.writ.catalog.generator.naming;

import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import dev.writ.catalog.generator.snapshot.TsvLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names of {@code names.tsv}: kind, service, AWS's name, Java name. What was published stays as
 * it is.
 */
public final class PinnedNames {
  private static final String HEAD =
      "# Pinned Java names: kind, service, AWS's name, Java name. A published name never changes.";

  /** Orders rows by service, then kind, then AWS's name. */
  record Key(String service, NameKind kind, String awsName) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = service.compareTo(other.service);
      order = order != 0 ? order : kind.compareTo(other.kind);
      return order != 0 ? order : awsName.compareTo(other.awsName);
    }
  }

  private final Map<Key, String> names;

  /** No names. */
  public static final PinnedNames NONE = new PinnedNames(Map.of());

  PinnedNames(Map<Key, String> names) {
    this.names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /** The names of the file. */
  public static PinnedNames read(Path file) {
    Map<Key, String> names = new TreeMap<>();
    for (TsvLine line : TsvLine.read(file)) {
      NameKind kind =
          NameKind.ofWord(line.kind())
              .orElseThrow(() -> line.problem("unknown kind of name `" + line.kind() + "`"));
      if (names.put(new Key(line.cell(1), kind, line.cell(2)), line.cell(3)) != null) {
        throw line.problem("names `" + line.cell(2) + "` a second time");
      }
    }
    return new PinnedNames(names);
  }

  /** Writes the names as {@link #read} reads them. */
  public void write(Path file) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    names.forEach((key, name) -> lines.add(row(key, name)));
    SnapshotFolder.writeLines(file, lines);
  }

  Optional<String> find(NameKind kind, String service, String awsName) {
    return Optional.ofNullable(names.get(new Key(service, kind, awsName)));
  }

  /** The pinned name of the interface for the resource types of the service's action, if any. */
  public Optional<String> target(String service, String firstAction) {
    return find(NameKind.TARGET, service, firstAction);
  }

  /** These names and more; a name that is pinned already stays. */
  PinnedNames with(Map<Key, String> more) {
    Map<Key, String> all = new TreeMap<>(more);
    all.putAll(names);
    return new PinnedNames(all);
  }

  /** The rows of these names that {@code earlier} has not, as lines of the file. */
  public List<String> since(PinnedNames earlier) {
    List<String> rows = new ArrayList<>();
    names.forEach(
        (key, name) -> {
          if (!earlier.names.containsKey(key)) {
            rows.add(row(key, name));
          }
        });
    return rows;
  }

  private static String row(Key key, String name) {
    return String.join("\t", key.kind.word(), key.service, key.awsName, name);
  }
}
