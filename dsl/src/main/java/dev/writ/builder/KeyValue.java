package dev.writ.builder;

import java.util.List;

/**
 * A condition key with its values in a request.
 *
 * @param isMultivalued whether the key can have several values; if not, there is one
 */
public record KeyValue(String key, List<String> values, boolean isMultivalued) {

  public KeyValue {
    values = List.copyOf(values);
  }
}
