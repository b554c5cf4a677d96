package dev.writ.facts;

import java.util.List;

/**
 * What the index knows of a service before its facts are read.
 *
 * @param arnNamespaces the service segments of its resource types' ARNs; {@code *} for any
 */
record ServiceEntry(String prefix, String name, String javaClass, List<String> arnNamespaces) {
  ServiceEntry {
    arnNamespaces = List.copyOf(arnNamespaces);
  }
}
