package dev.writ.catalog.generator.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a tab-separated file; its first cell says what kind of fact it is.
 *
 * @param file the file's name, for messages
 * @param number of the line, from 1
 */
public record TsvLine(String file, int number, List<String> cells) {
  public TsvLine {
    cells = List.copyOf(cells);
  }

  /** The lines of the file but those that are empty or begin with {@code #}. */
  public static List<TsvLine> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    List<TsvLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        result.add(
            new TsvLine(String.valueOf(file.getFileName()), i + 1, List.of(line.split("\t", -1))));
      }
    }
    return result;
  }

  /** The kind of fact. */
  public String kind() {
    return cells.get(0);
  }

  /** The cell at the index, empty where the line ends before it. */
  public String optional(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The cell at the index. */
  public String cell(int index) {
    String cell = optional(index);
    if (cell.isEmpty()) {
      throw problem("`" + kind() + "` needs a cell " + (index + 1));
    }
    return cell;
  }

  /** The words of the cell at the index, separated by spaces. */
  public List<String> words(int index) {
    String cell = optional(index);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  /** What is wrong with the line, as an exception that names the place. */
  public SnapshotFormatException problem(String problem) {
    return new SnapshotFormatException(file, number, problem);
  }
}
