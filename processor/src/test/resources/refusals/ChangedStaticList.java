// error: 6:5 static state must not change

final class ChangedStaticList {

  static Object value() {
    NAMES.add("b");
    return NAMES;
  }

  static final java.util.List<String> NAMES = new java.util.ArrayList<>(java.util.List.of("a"));
}
