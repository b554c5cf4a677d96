// error: 6:12 `toLowerCase()` depends on the locale: use `toLowerCase(Locale.ROOT)`

final class DefaultLocale {

  static Object value() {
    return "ABC".toLowerCase();
  }
}
