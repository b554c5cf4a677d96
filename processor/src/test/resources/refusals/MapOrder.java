// error: 11:12 the order of this set or map is not specified
import java.util.HashMap;
import java.util.Map;

final class MapOrder {

  static Object value() {
    Map<String, Integer> map = new HashMap<>();
    map.put("a", 1);
    map.put("b", 2);
    return map.keySet();
  }
}
