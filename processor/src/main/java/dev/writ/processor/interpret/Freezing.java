package dev.writ.processor.interpret;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Static state stays as the static initialisers left it: what one policy changed there another one
 * would see, or not, by the order of evaluation.
 */
final class Freezing {

  private Freezing() {}

  /** Adds the value, and what it holds, to the values that must not change. */
  static void freeze(@Nullable Object value, Set<Object> frozen) {
    if (!isMutable(value) || !frozen.add(value)) {
      return;
    }
    if (value instanceof Collection<?> collection) {
      collection.forEach(element -> freeze(element, frozen));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, element) -> {
            freeze(key, frozen);
            freeze(element, frozen);
          });
    } else if (value instanceof Object[] array) {
      for (Object element : array) {
        freeze(element, frozen);
      }
    } else if (value instanceof UserObject object) {
      object.fields().values().forEach(field -> freeze(field, frozen));
    }
  }

  private static boolean isMutable(@Nullable Object value) {
    return value instanceof Collection
        || value instanceof Map
        || value instanceof StringBuilder
        || value instanceof UserObject
        || (value != null && value.getClass().isArray());
  }
}
