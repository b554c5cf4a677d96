import java.util.List;

final class ForEach {

  static String value() {
    String out = "";
    for (String s : List.of("a", "b")) out += s;
    for (int i : new int[] {1, 2}) out += i;
    for (long l : new int[] {3}) out += l;
    for (var e : new java.util.LinkedHashMap<>(java.util.Map.of("k", 1)).entrySet()) out += e.getKey() + e.getValue();
    for (int unboxed : List.of(7, 8)) out += unboxed + 1;
    return out;
  }
}
