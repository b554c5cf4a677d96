import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class CollectorsOfMaps {

  static String value() {
    Map<Integer, List<String>> byLength =
        Stream.of("a", "bb", "c").collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    Map<String, Integer> lengths =
        Stream.of("x", "yy").collect(Collectors.toMap(Function.identity(), String::length, (a, b) -> a, LinkedHashMap::new));
    return byLength + "" + lengths + Stream.of(1, 2, 3).collect(Collectors.partitioningBy(i -> i > 1));
  }
}
