// error: 6:5 `try` cannot be evaluated

final class TryCatch {

  static Object value() {
    try {
      return Integer.parseInt("x");
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
