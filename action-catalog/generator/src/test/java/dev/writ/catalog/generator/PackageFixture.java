package dev.writ.catalog.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A package of facts in a folder, as small as a test needs it. */
public final class PackageFixture {
  private static final String GLOBAL_KEYS =
      """
      export const globalConditionKeys = [
          {
              key: 'aws:PrincipalTag/tag-key',
              category: 'principal',
              type: 'String',
              description: ''
          },
          {
              key: 'aws:EpochTime',
              category: 'request',
              type: 'Date', //Can Also be Numeric...
              description: ''
          }
      ];
      """;

  private final Path folder;
  private final Map<String, String> names = new LinkedHashMap<>();

  private PackageFixture(Path folder) {
    this.folder = folder;
  }

  /** A package without services. */
  public static PackageFixture in(Path folder) throws IOException {
    PackageFixture fixture = new PackageFixture(folder);
    fixture.write("dist/esm/globalConditionKeys.js", GLOBAL_KEYS);
    return fixture.version("1.0.0");
  }

  /** The package's version. */
  public PackageFixture version(String version) throws IOException {
    return write(
        "package.json",
        """
        {"version": "%s", "updatedAt": "2026-09-26T04:46:59.905Z"}"""
            .formatted(version));
  }

  /** Adds or replaces a service; the arguments are the members of its three JSON objects. */
  public PackageFixture service(String prefix, String keys, String types, String actions)
      throws IOException {
    names.put(prefix, "Amazon " + prefix);
    write("data/conditionKeys/" + prefix + ".json", "{" + keys + "}");
    write("data/resourceTypes/" + prefix + ".json", "{" + types + "}");
    write("data/actions/" + prefix + ".json", "{" + actions + "}");
    write(
        "data/services.json",
        names.keySet().stream().map(p -> '"' + p + '"').collect(Collectors.joining(",", "[", "]")));
    return write(
        "data/serviceNames.json",
        names.entrySet().stream()
            .map(e -> "\"%s\": \"%s\"".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining(",", "{", "}")));
  }

  /** The members of an object of actions that support no resource but {@code *}. */
  public static String actions(String... actionNames) {
    StringBuilder actions = new StringBuilder();
    for (String name : actionNames) {
      actions.append(actions.isEmpty() ? "" : ",").append(action(name, "Read", ""));
    }
    return actions.toString();
  }

  /** A member of an object of actions. */
  public static String action(String name, String level, String targets) {
    return """
        "%s": {"name": "%s", "description": "-", "accessLevel": "%s", "resourceTypes": [%s],
               "conditionKeys": [], "dependentActions": []}"""
        .formatted(name.toLowerCase(Locale.ROOT), name, level, targets);
  }

  /** An element of an action's list of resource types. */
  public static String target(String name, boolean required, String keys) {
    return """
        {"name": "%s", "required": %s, "conditionKeys": [%s], "dependentActions": []}"""
        .formatted(name, required, keys);
  }

  /** A member of an object of resource types. */
  public static String type(String name, String arn) {
    return """
        "%s": {"key": "%s", "arn": "%s", "conditionKeys": []}"""
        .formatted(name.toLowerCase(Locale.ROOT), name, arn);
  }

  private PackageFixture write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return this;
  }
}
