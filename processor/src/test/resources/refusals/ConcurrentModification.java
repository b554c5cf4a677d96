// error: 7:18 Java would throw java.util.ConcurrentModificationException

final class ConcurrentModification {

  static Object value() {
    var list = new java.util.ArrayList<>(java.util.List.of(1, 2, 3));
    for (int i : list) {
      list.add(i);
    }
    return list;
  }
}
