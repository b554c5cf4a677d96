package dev.writ.processor.scan;

import dev.writ.facts.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The catalog that the user's code is compiled against, which should be the one that the processor
 * evaluates and checks with.
 */
public final class ClassPathCatalog {

  private static final String PACKAGE = "dev.writ.facts";
  private static final String MODULE = "dev.writ.catalog";
  private static final String INDEX = "index.tsv";

  private ClassPathCatalog() {}

  /** What is wrong if it is another one; empty if all is well or nothing can be found out. */
  public static Optional<String> objection(Filer filer) {
    String own = Catalog.bundled().version().version();
    return version(filer)
        .filter(version -> !version.equals(own))
        .map(
            version ->
                "the class path has the catalog of "
                    + version
                    + " and the processor path that of "
                    + own
                    + ": use one version of Writ for both");
  }

  private static Optional<String> version(Filer filer) {
    Optional<String> found = version(filer, StandardLocation.CLASS_PATH, PACKAGE);
    return found.isPresent()
        ? found
        : version(filer, StandardLocation.MODULE_PATH, MODULE + "/" + PACKAGE);
  }

  private static Optional<String> version(Filer filer, StandardLocation location, String home) {
    try (InputStream stream = filer.getResource(location, home, INDEX).openInputStream();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> cells = List.of(String.valueOf(reader.readLine()).split("\t", -1));
      return cells.size() == 2 && cells.get(0).equals("version")
          ? Optional.of(cells.get(1))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
