package dev.writ.catalog.generator.naming;

import java.util.Map;

/** The Java names of every service, by prefix. */
public record CatalogNames(Map<String, ServiceNames> services) {
  public CatalogNames {
    services = Map.copyOf(services);
  }

  /**
   * The names of the service.
   *
   * @throws IllegalArgumentException if there is no such service
   */
  public ServiceNames of(String prefix) {
    ServiceNames names = services.get(prefix);
    if (names == null) {
      throw new IllegalArgumentException("no names for service `" + prefix + "`");
    }
    return names;
  }
}
