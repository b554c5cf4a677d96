// error: 6:12 the width in `%999999999s` is too large

final class FormatOfHugeWidth {

  static Object value() {
    return String.format("%999999999s", "a");
  }
}
