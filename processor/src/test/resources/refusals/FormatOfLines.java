// error: 6:12 `%n` does not give the same text everywhere

final class FormatOfLines {

  static Object value() {
    return String.format("a%n");
  }
}
