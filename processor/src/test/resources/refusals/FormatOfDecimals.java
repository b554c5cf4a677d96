// error: 6:12 `%.2f` depends on the locale

final class FormatOfDecimals {

  static Object value() {
    return String.format("%.2f", 1.5);
  }
}
