package dev.writ.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Condition keys by name; templates are tried after plain names, those with the most literal text
 * first.
 */
final class KeyTable {
  private static final Comparator<KeyFacts> MOST_LITERAL_FIRST =
      Comparator.comparing((KeyFacts key) -> key.head().length() + key.tail().length())
          .reversed()
          .thenComparing(KeyFacts::name);

  private final List<KeyFacts> keys;
  private final Map<String, KeyFacts> plain = new HashMap<>();
  private final List<KeyFacts> templates = new ArrayList<>();

  KeyTable(Collection<KeyFacts> keys) {
    this.keys = List.copyOf(keys);
    for (KeyFacts key : this.keys) {
      if (key.isTemplate()) {
        templates.add(key);
      } else {
        plain.put(key.name(), key);
        plain.put(Wildcards.fold(key.name()), key);
      }
    }
    templates.sort(MOST_LITERAL_FIRST);
  }

  List<KeyFacts> keys() {
    return keys;
  }

  /** The key of exactly that name, in any case. */
  Optional<KeyFacts> findPlain(String name) {
    KeyFacts exact = plain.get(name);
    return Optional.ofNullable(exact != null ? exact : plain.get(Wildcards.fold(name)));
  }

  Optional<KeyFacts> find(String name) {
    Optional<KeyFacts> key = findPlain(name);
    return key.isPresent()
        ? key
        : templates.stream().filter(template -> template.matches(name)).findFirst();
  }

  static Optional<KeyFacts> find(Collection<KeyFacts> keys, String name) {
    return keys.stream()
        .filter(key -> !key.isTemplate() && key.matches(name))
        .findFirst()
        .or(() -> keys.stream().filter(key -> key.matches(name)).min(MOST_LITERAL_FIRST));
  }
}
