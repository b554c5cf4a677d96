// error: 7:21 the order of this set or map is not specified
import java.util.Set;

final class SetOrder {

  static Object value() {
    for (String s : Set.of("a", "b")) {
      return s;
    }
    return "";
  }
}
