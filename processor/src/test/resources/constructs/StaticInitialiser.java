final class StaticInitialiser {

  static String value() {
    return String.join("-", NAMES) + FIRST;
  }

  static final java.util.List<String> NAMES = new java.util.ArrayList<>();
  static final String FIRST;

  static {
    NAMES.add("one");
    NAMES.add("two");
    FIRST = NAMES.get(0);
  }
}
