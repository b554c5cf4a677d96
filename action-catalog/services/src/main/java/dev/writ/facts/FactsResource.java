package dev.writ.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated resource of this module, in the form that the generator writes. */
final class FactsResource {
  private FactsResource() {}

  /** The lines of the resource, each split into its cells. */
  static List<String[]> read(String name) {
    try (InputStream stream = FactsResource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the catalog lacks its resource `" + name + "`");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> lines = new ArrayList<>();
      for (String line : text.stripTrailing().split("\n", -1)) {
        lines.add(line.split("\t", -1));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalog's resource `" + name + "`", e);
    }
  }

  /** The cell at the index, empty where the line ends before it. */
  static String cell(String[] line, int index) {
    return index < line.length ? line[index] : "";
  }

  /** The words of the cell at the index, separated by spaces. */
  static List<String> words(String[] line, int index) {
    String cell = cell(line, index);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }
}
