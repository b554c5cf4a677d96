import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class Lists {

  static String value() {
    List<String> list = new ArrayList<>(List.of("c", "a", "b"));
    list.add("d");
    list.add(0, "z");
    list.remove("a");
    list.remove(0);
    Collections.sort(list);
    list.replaceAll(s -> s + s);
    list.removeIf(s -> s.startsWith("d"));
    List<String> copy = List.copyOf(list);
    return copy + "" + list.indexOf("cc") + list.contains("x") + list.size() + list.subList(0, 1);
  }
}
