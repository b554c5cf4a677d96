package dev.writ.origin;

/** A place in somebody's source. Only the one who made it can tell what it is. */
public interface Origin {

  /** The origin of what no one observed, as at run time. */
  Origin UNKNOWN =
      new Origin() {
        @Override
        public String toString() {
          return "unknown";
        }
      };
}
