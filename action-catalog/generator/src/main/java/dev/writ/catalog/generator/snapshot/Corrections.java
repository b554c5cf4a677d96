package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hand-made patches of {@code overrides.tsv}: kind, service or {@code global}, subject, value,
 * the AWS page that says so, and the reason.
 *
 * <p>A patch that changes nothing is an error: the package has caught up, and the row must go.
 */
public final class Corrections {
  private static final String GLOBAL = "global";

  private final List<TsvLine> rows;

  private Corrections(List<TsvLine> rows) {
    this.rows = rows;
  }

  /** The patches of the file. */
  public static Corrections read(Path file) {
    List<TsvLine> rows = TsvLine.read(file);
    for (TsvLine row : rows) {
      if (!row.cell(4).startsWith("https://docs.aws.amazon.com/")) {
        throw row.problem("a correction names the AWS page that says so");
      }
      row.cell(5);
    }
    return new Corrections(rows);
  }

  /** The snapshot with every patch applied. */
  public Snapshot apply(Snapshot snapshot) {
    Snapshot corrected = snapshot;
    for (TsvLine row : rows) {
      Snapshot next = apply(row, corrected);
      if (next.equals(corrected)) {
        throw row.problem("changes nothing; remove it");
      }
      corrected = next;
    }
    return corrected;
  }

  private static Snapshot apply(TsvLine row, Snapshot snapshot) {
    if (row.cell(1).equals(GLOBAL)) {
      List<KeyFacts> keys = keys(row, snapshot.globalKeys());
      return new Snapshot(snapshot.source(), keys, snapshot.services());
    }
    ServiceFacts service = snapshot.services().get(row.cell(1));
    if (service == null) {
      throw row.problem("there is no service `" + row.cell(1) + "`");
    }
    List<ServiceFacts> services = new ArrayList<>(snapshot.services().values());
    services.set(services.indexOf(service), apply(row, service));
    return Snapshot.of(snapshot.source(), snapshot.globalKeys(), services);
  }

  private static ServiceFacts apply(TsvLine row, ServiceFacts service) {
    boolean rename = row.kind().equals("service-name");
    return new ServiceFacts(
        service.prefix(),
        rename ? row.cell(3) : service.name(),
        rename ? service.keys() : keys(row, service.keys()),
        service.resourceTypes(),
        service.actions());
  }

  private static List<KeyFacts> keys(TsvLine row, List<KeyFacts> keys) {
    String name = row.cell(2);
    boolean known = keys.stream().anyMatch(key -> key.name().equals(name));
    List<KeyFacts> changed = new ArrayList<>(keys);
    changed.removeIf(key -> key.name().equals(name));
    switch (row.kind()) {
      case "key-add" -> {
        if (known) {
          throw row.problem("`" + name + "` is there already; remove the correction");
        }
        changed.add(new KeyFacts(name, type(row)));
      }
      case "key-type" -> {
        if (!known) {
          throw row.problem("there is no key `" + name + "`");
        }
        changed.add(new KeyFacts(name, type(row)));
      }
      case "key-drop" -> {}
      default -> throw row.problem("unknown kind of correction `" + row.kind() + "`");
    }
    changed.sort(Comparator.comparing(KeyFacts::name));
    return changed;
  }

  private static KeyType type(TsvLine row) {
    return ServiceFile.type(row, 3);
  }
}
