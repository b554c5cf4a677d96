import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Streams {

  static String value() {
    return Stream.of("c", "a", "b").sorted().map(s -> s.toUpperCase(java.util.Locale.ROOT)).collect(Collectors.joining(",", "[", "]"))
        + List.of(1, 2, 3, 4).stream().filter(i -> i % 2 == 0).map(i -> i * i).toList()
        + List.of("a", "b").stream().flatMap(s -> List.of(s, s + s).stream()).collect(Collectors.toList())
        + Stream.of(3, 1, 3).distinct().sorted(Comparator.reverseOrder()).toList()
        + List.of(5, 6).stream().mapToInt(Integer::intValue).sum()
        + Stream.of("x", "yy").anyMatch(s -> s.length() == 2)
        + Stream.of("q", "r").reduce("", (a, b) -> a + b)
        + Stream.of("long", "s").min(Comparator.comparing(String::length)).get();
  }
}
