import java.util.*;
import java.util.stream.Stream;

final class RecordsInCollections {

  static String value() {
    List<Key> keys = Stream.of(new Key("b", 1), new Key("a", 2), new Key("b", 1)).distinct().toList();
    Map<Key, String> byKey = new LinkedHashMap<>();
    for (Key key : keys) byKey.put(key, key.name());
    Set<Key> set = new HashSet<>(keys);
    return keys + byKey.get(new Key("a", 2)) + set.contains(new Key("b", 1)) + keys.stream().sorted().map(Key::name).toList()
        + keys.stream().sorted(Comparator.comparingInt(Key::order).reversed()).map(Key::name).toList();
  }

  record Key(String name, int order) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return name.compareTo(other.name);
    }
  }
}
