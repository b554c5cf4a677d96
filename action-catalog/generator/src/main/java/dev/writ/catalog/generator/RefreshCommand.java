package dev.writ.catalog.generator;

import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.RetiredAction;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.naming.NameProposals;
import dev.writ.catalog.generator.naming.PinnedNames;
import dev.writ.catalog.generator.refresh.BrokenScrapeException;
import dev.writ.catalog.generator.refresh.PackageReader;
import dev.writ.catalog.generator.refresh.ScrapeGuard;
import dev.writ.catalog.generator.refresh.SnapshotDiff;
import dev.writ.catalog.generator.snapshot.RetiredFile;
import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import dev.writ.catalog.generator.snapshot.SnapshotFormatException;
import dev.writ.catalog.generator.write.KeyOwners;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rewrites the snapshot from an unpacked package: {@code refresh PACKAGE SNAPSHOT [--force]}.
 *
 * <p>Exit status 0: written, or nothing changed; 1: refused; 2: usage.
 */
public final class RefreshCommand {
  private static final String USAGE = "usage: refresh PACKAGE-FOLDER SNAPSHOT-FOLDER [--force]";

  private static final Snapshot EMPTY =
      Snapshot.of(new Snapshot.Source("none", "none"), List.of(), List.of());

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
    } catch (BrokenScrapeException | SnapshotFormatException e) {
      out.println("refused: " + e.getMessage());
      return 1;
    }
  }

  private int write(Snapshot next) {
    Snapshot current = folder.exists() ? folder.read() : EMPTY;
    List<String> objections = ScrapeGuard.objections(current, next);
    if (folder.exists()) {
      SnapshotDiff.between(current, next).forEach(out::println);
    }
    objections.forEach(objection -> out.println("broken scrape? " + objection));
    if (!objections.isEmpty() && !force) {
      out.println("refused: nothing was written; --force writes it all the same");
      return 1;
    }
    folder.write(next);
    writeRetired(current, next);
    pinNames(current, next);
    out.println(summary(next));
    return 0;
  }

  private void writeRetired(Snapshot current, Snapshot next) {
    Path file = folder.file("retired.tsv");
    List<RetiredAction> retired = Files.exists(file) ? RetiredFile.read(file) : List.of();
    RetiredFile.write(file, RetiredFile.after(retired, current, next));
  }

  private void pinNames(Snapshot current, Snapshot next) {
    Path file = folder.file("names.tsv");
    PinnedNames pinned = Files.exists(file) ? PinnedNames.read(file) : PinnedNames.NONE;
    PinnedNames all =
        NameProposals.of(current, next, new KeyOwners(next, Set.of())::keysOf, pinned);
    all.since(pinned).forEach(row -> out.println("named " + row));
    all.write(file);
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
