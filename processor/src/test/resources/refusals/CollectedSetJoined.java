// error: 8:12 the order of this set or map is not specified
import java.util.List;
import java.util.stream.Collectors;

final class CollectedSetJoined {

  static Object value() {
    return String.join(",", List.of("a", "b").stream().collect(Collectors.toSet()));
  }
}
