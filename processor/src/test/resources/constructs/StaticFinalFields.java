final class StaticFinalFields {

  static String value() {
    return NAMES.get(1) + SIZE + Other.LAST;
  }

  static final java.util.List<String> NAMES = java.util.List.of("a", "b");
  static final int SIZE = NAMES.size();

  static final class Other {
    static final String LAST = NAMES.get(0) + "!";
  }
}
