import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class ForEachMembers {

  static String value() {
    List<String> out = new ArrayList<>();
    List.of("a", "b").forEach(s -> out.add(s + "!"));
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("k", 1);
    map.forEach((k, v) -> out.add(k + v));
    Stream.of("s").forEach(out::add);
    return out.toString();
  }
}
