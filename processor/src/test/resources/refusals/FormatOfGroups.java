// error: 6:12 `%,d` depends on the locale

final class FormatOfGroups {

  static Object value() {
    return String.format("%,d", 1234);
  }
}
