package dev.writ.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read before any service: version, global keys, the services' entries, and the keys whose
 * prefix is not the service that lists them.
 */
final class CatalogIndex {
  private final Map<String, String> version = new HashMap<>();
  private final Map<String, ServiceEntry> services = new LinkedHashMap<>();
  private final List<KeyFacts> globalKeys = new ArrayList<>();
  private final List<KeyFacts> otherKeys = new ArrayList<>();

  private CatalogIndex() {}

  static CatalogIndex read() {
    CatalogIndex index = new CatalogIndex();
    for (String[] line : FactsResource.read("index.tsv")) {
      index.add(line);
    }
    return index;
  }

  private void add(String[] line) {
    switch (line[0]) {
      case "service" ->
          services.put(
              line[1], new ServiceEntry(line[1], line[2], line[3], FactsResource.words(line, 4)));
      case "global" -> globalKeys.add(new KeyFacts(line[1], KeyType.parse(line[2])));
      case "key" -> otherKeys.add(new KeyFacts(line[1], KeyType.parse(line[2])));
      default -> version.put(line[0], line[1]);
    }
  }

  /** By prefix, in the order of the prefixes. */
  Map<String, ServiceEntry> services() {
    return services;
  }

  KeyTable globalKeys() {
    return new KeyTable(globalKeys);
  }

  /** OIDC and SAML keys, and those that only another service lists. */
  KeyTable otherKeys() {
    return new KeyTable(otherKeys);
  }

  CatalogVersion version() {
    return new CatalogVersion(
        value("version"),
        date(value("date")),
        Integer.parseInt(value("services")),
        Integer.parseInt(value("actions")),
        Integer.parseInt(value("resourceTypes")),
        Integer.parseInt(value("keys")),
        Integer.parseInt(value("globalKeys")));
  }

  /** Not parsed by {@code LocalDate}, whose formatter takes long to load. */
  private static LocalDate date(String iso) {
    String[] numbers = iso.split("-", -1);
    return LocalDate.of(
        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
  }

  private String value(String name) {
    String value = version.get(name);
    if (value == null) {
      throw new IllegalStateException("the catalog's index lacks `" + name + "`");
    }
    return value;
  }
}
