import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

final class SetsOfKnownOrder {

  static String value() {
    Set<String> set = new LinkedHashSet<>(List.of("b", "a", "b"));
    Set<String> sorted = new TreeSet<>(Set.of("z", "y", "x"));
    return set + "" + sorted + Set.of("q").iterator().next() + Set.of("m", "n").contains("m") + Set.of(1, 2).size();
  }
}
