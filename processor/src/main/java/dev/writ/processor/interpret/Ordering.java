package dev.writ.processor.interpret;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sets and maps have an order that Java does not specify. */
final class Ordering {

  private static final Set<String> UNORDERED =
      Set.of(
          "java.util.HashMap",
          "java.util.HashMap$KeySet",
          "java.util.HashMap$Values",
          "java.util.HashMap$EntrySet",
          "java.util.HashSet",
          "java.util.ImmutableCollections$SetN",
          "java.util.ImmutableCollections$Set12",
          "java.util.ImmutableCollections$MapN",
          "java.util.Collections$UnmodifiableSet",
          "java.util.Collections$UnmodifiableMap",
          "java.util.Collections$UnmodifiableCollection");

  private Ordering() {}

  /**
   * True iff the order may differ from one run to the next; never so for fewer than two elements.
   */
  static boolean isUnspecified(@Nullable Object value) {
    int size =
        value instanceof Collection<?> collection
            ? collection.size()
            : value instanceof Map<?, ?> map ? map.size() : 0;
    return value != null && size > 1 && UNORDERED.contains(value.getClass().getName());
  }
}
