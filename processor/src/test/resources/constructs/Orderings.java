import java.util.Comparator;
import java.util.List;

final class Orderings {

  static String value() {
    List<String> words = new java.util.ArrayList<>(List.of("pear", "fig", "apple", "kiwi"));
    words.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    String one = words.toString();
    words.sort(Comparator.<String>naturalOrder().reversed());
    words.sort(null);
    return one + words + java.util.Collections.max(words) + words.stream().max(Comparator.comparingInt(String::length)).get();
  }
}
