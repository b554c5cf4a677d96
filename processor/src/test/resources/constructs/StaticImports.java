import static java.lang.Math.*;
import static java.lang.String.join;
import static java.util.Objects.requireNonNullElse;

final class StaticImports {

  static String value() {
    return max(3, 4) + join(",", "a", "b") + requireNonNullElse(null, "d");
  }
}
