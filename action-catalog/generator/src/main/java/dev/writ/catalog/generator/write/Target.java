package dev.writ.catalog.generator.write;

import java.util.List;

/**
 * A set of two or more resource types that actions of one service act on.
 *
 * @param name of its interface in the service's class
 * @param types in order
 */
record Target(String service, String name, List<TypeId> types) {
  Target {
    types = List.copyOf(types);
  }
}
