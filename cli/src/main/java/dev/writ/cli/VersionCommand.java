package dev.writ.cli;

import dev.writ.facts.Catalog;
import dev.writ.facts.CatalogVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code writ version}: which Writ this is, and which facts it knows. */
@Command(name = "version", description = "Print the versions of Writ and of its action catalog.")
final class VersionCommand implements Callable<Integer> {

  private final Streams streams;

  VersionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CatalogVersion catalog = Catalog.bundled().version();
    streams.out().print("writ " + version() + "\n");
    streams
        .out()
        .print(
            "catalog %s (%s): %d services, %d actions, %d resource types, %d condition keys, %d global keys"
                    .formatted(
                        catalog.date(),
                        catalog.version(),
                        catalog.services(),
                        catalog.actions(),
                        catalog.resourceTypes(),
                        catalog.keys(),
                        catalog.globalKeys())
                + "\n");
    return ExitStatus.OK;
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
