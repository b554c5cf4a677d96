package dev.writ.catalog.generator;

import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.naming.PinnedNames;
import dev.writ.catalog.generator.snapshot.Corrections;
import dev.writ.catalog.generator.snapshot.IssuerFile;
import dev.writ.catalog.generator.snapshot.RetiredFile;
import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import dev.writ.catalog.generator.write.CatalogWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the catalog's sources and resources: {@code generate SNAPSHOT SOURCES RESOURCES
 * [PREFIX,…]}.
 *
 * <p>Runs inside the build tool's process, so a failure is an exception and never an exit.
 */
public final class GenerateCommand {
  private GenerateCommand() {}

  /** Runs the command. */
  public static void main(String[] args) {
    if (args.length < 3 || args.length > 4) {
      throw new IllegalArgumentException("usage: generate SNAPSHOT SOURCES RESOURCES [PREFIX,…]");
    }
    List<String> prefixes =
        args.length == 3 || args[3].isBlank()
            ? List.of()
            : Arrays.stream(args[3].split(",", -1)).map(String::strip).toList();
    if (!prefixes.isEmpty()) {
      System.out.println(
          "[WARNING] development build: the catalog holds "
              + String.join(", ", prefixes)
              + " and what they need; tests of the whole catalog are skipped");
    }
    SnapshotFolder folder = new SnapshotFolder(Path.of(args[0]));
    Path sources = Path.of(args[1]);
    Path resources = Path.of(args[2]);
    Stamp stamp = Stamp.of(folder.folder(), prefixes);
    if (stamp.isOn(sources)) {
      return;
    }
    CatalogWriter writer = writer(folder);
    writer.writeSources(sources, prefixes);
    writer.writeFacts(resources);
    stamp.put(sources);
  }

  static CatalogWriter writer(SnapshotFolder folder) {
    Snapshot snapshot = Corrections.read(folder.file("overrides.tsv")).apply(folder.read());
    return new CatalogWriter(
        snapshot,
        IssuerFile.read(folder.file("oidc.tsv")),
        PinnedNames.read(folder.file("names.tsv")),
        RetiredFile.read(folder.file("retired.tsv")));
  }
}
