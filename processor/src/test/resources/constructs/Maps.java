import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

final class Maps {

  static String value() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 2);
    map.put("a", 1);
    map.merge("b", 5, Integer::sum);
    map.computeIfAbsent("c", k -> k.length());
    String out = "";
    for (Map.Entry<String, Integer> e : map.entrySet()) out += e.getKey() + "=" + e.getValue() + ";";
    Map<String, String> small = Map.of("x", "y", "u", "v");
    return out + small.get("x") + small.getOrDefault("q", "none") + small.containsKey("u") + new TreeMap<>(map);
  }
}
