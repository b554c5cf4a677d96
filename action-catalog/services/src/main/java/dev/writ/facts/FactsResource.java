package dev.writ.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalog's resource `" + name + "`", e);
    }
  }

  /** The cell at the index, empty where the line ends before it. */
  static String cell(String[] line, int index) {
    return index < line.length ? line[index] : "";
  }
}
