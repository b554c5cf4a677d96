final class ConstantSwitchLabels {

  static String value() {
    return pick("a") + pick("b-c");
  }

  static final String A = "a";
  static final String B = "b" + "-c";
  static String pick(String s) {
    return switch (s) { case A -> "1"; case B -> "2"; default -> "3"; };
  }
}
