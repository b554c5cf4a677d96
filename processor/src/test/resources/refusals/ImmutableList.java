// error: 7:5 `add` throws java.lang.UnsupportedOperationException

final class ImmutableList {

  static Object value() {
    var list = java.util.List.of("a");
    list.add("b");
    return list;
  }
}
