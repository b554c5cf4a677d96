final class ThrowNotReached {

  static String value() {
    return check("ok") + java.util.Optional.of("v").orElseThrow(() -> new IllegalStateException("none"));
  }

  static String check(String s) {
    if (s.isEmpty()) {
      throw new IllegalArgumentException("empty: " + s);
    }
    return s;
  }
}
