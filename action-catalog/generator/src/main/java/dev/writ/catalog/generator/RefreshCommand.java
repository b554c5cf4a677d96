package dev.writ.catalog.generator;

import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.refresh.BrokenScrapeException;
import dev.writ.catalog.generator.refresh.PackageReader;
import dev.writ.catalog.generator.refresh.ScrapeGuard;
import dev.writ.catalog.generator.refresh.SnapshotDiff;
import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites the snapshot from an unpacked package: {@code refresh PACKAGE SNAPSHOT [--force]}.
 *
 * <p>Exit status 0: written, or nothing changed; 1: refused; 2: usage.
 */
public final class RefreshCommand {
  private static final String USAGE = "usage: refresh PACKAGE-FOLDER SNAPSHOT-FOLDER [--force]";

  private final SnapshotFolder folder;
  private final boolean force;
  private final PrintStream out;

  private RefreshCommand(SnapshotFolder folder, boolean force, PrintStream out) {
    this.folder = folder;
    this.force = force;
    this.out = out;
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out));
  }

  /** Runs the command; returns the exit status. */
  static int run(List<String> args, PrintStream out) {
    List<String> folders = new ArrayList<>(args);
    boolean force = folders.remove("--force");
    if (folders.size() != 2 || folders.stream().anyMatch(folder -> folder.startsWith("-"))) {
      out.println(USAGE);
      return 2;
    }
    try {
      Snapshot next = PackageReader.read(Path.of(folders.get(0)));
      return new RefreshCommand(new SnapshotFolder(Path.of(folders.get(1))), force, out)
          .write(next);
    } catch (BrokenScrapeException e) {
      out.println("refused: " + e.getMessage());
      return 1;
    }
  }

  private int write(Snapshot next) {
    Optional<Snapshot> current = folder.exists() ? Optional.of(folder.read()) : Optional.empty();
    List<String> objections =
        current.map(snapshot -> ScrapeGuard.objections(snapshot, next)).orElse(List.of());
    current.ifPresent(snapshot -> SnapshotDiff.between(snapshot, next).forEach(out::println));
    if (!objections.isEmpty()) {
      objections.forEach(objection -> out.println("broken scrape? " + objection));
      if (!force) {
        out.println("refused: nothing was written; --force writes it all the same");
        return 1;
      }
    }
    folder.write(next);
    out.println(summary(next));
    return 0;
  }

  private static String summary(Snapshot snapshot) {
    Counts counts = snapshot.counts();
    return "snapshot of %s, %s: %d services, %d actions, %d resource types, %d keys, %d global keys"
        .formatted(
            snapshot.source().version(),
            snapshot.source().date(),
            counts.services(),
            counts.actions(),
            counts.resourceTypes(),
            counts.keys(),
            counts.globalKeys());
  }
}
