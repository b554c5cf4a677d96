// error: 7:12 the order of this set or map is not specified
import java.util.Set;

final class SetStream {

  static Object value() {
    return Set.of("a", "b").stream().toList();
  }
}
