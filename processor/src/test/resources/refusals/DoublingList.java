// error: 8:7 the policy takes too many steps

final class DoublingList {

  static Object value() {
    var list = new java.util.ArrayList<>(java.util.List.of("a"));
    for (int i = 0; i < 40; i++) {
      list.addAll(list);
    }
    return list.size();
  }
}
