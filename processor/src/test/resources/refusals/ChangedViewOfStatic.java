// error: 7:5 static state must not change

final class ChangedViewOfStatic {

  static Object value() {
    var view = NAMES.subList(0, 1);
    view.clear();
    return NAMES;
  }

  static final java.util.List<String> NAMES = new java.util.ArrayList<>(java.util.List.of("a", "b"));
}
