// error: 6:12 `orElseThrow` throws java.lang.IllegalStateException: none

final class OrElseThrow {

  static Object value() {
    return java.util.Optional.empty().orElseThrow(() -> new IllegalStateException("none"));
  }
}
