// error: 6:12 `parseInt` throws java.lang.NumberFormatException

final class NumberFormat {

  static Object value() {
    return Integer.parseInt("x1");
  }
}
