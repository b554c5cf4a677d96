package dev.writ.processor.interpret;

import org.jspecify.annotations.Nullable;

/**
 * How a statement completed.
 *
 * @param label of a break or continue; empty where it has none
 * @param value of a return or yield
 */
record Completion(Kind kind, String label, @Nullable Object value) {

  enum Kind {
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN,
    YIELD
  }

  static final Completion NORMAL = new Completion(Kind.NORMAL, "", null);

  static Completion jump(Kind kind, String label) {
    return new Completion(kind, label, null);
  }

  static Completion value(Kind kind, @Nullable Object value) {
    return new Completion(kind, "", value);
  }

  boolean isNormal() {
    return kind == Kind.NORMAL;
  }

  /** True iff it is a break or continue of that kind for the innermost statement or this label. */
  boolean is(Kind jump, String ownLabel) {
    return kind == jump && (label.isEmpty() || label.equals(ownLabel));
  }
}
