package dev.writ.catalog;

import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The classes that this build generated. */
final class GeneratedServices {
  private GeneratedServices() {}

  /** Skips, with a loud reason, what a build with fewer services cannot show. */
  static void assumeAll() {
    long missing =
        Catalog.bundled().servicesMatching("*").stream().filter(s -> !isGenerated(s)).count();
    Assumptions.assumeTrue(
        missing == 0, () -> "SKIPPED: -Dwrit.services leaves out " + missing + " services");
  }

  static Class<?> classOf(ServiceFacts service) {
    try {
      return Class.forName(
          "dev.writ.catalog." + service.javaClass(),
          false,
          GeneratedServices.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class for " + service, e);
    }
  }

  static List<ServiceFacts> all() {
    return Catalog.bundled().servicesMatching("*");
  }

  private static boolean isGenerated(ServiceFacts service) {
    return GeneratedServices.class.getResource(service.javaClass() + ".class") != null;
  }
}
