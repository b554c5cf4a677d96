// error: 6:12 `substring` throws java.lang.StringIndexOutOfBoundsException

final class LibraryException {

  static Object value() {
    return "abc".substring(5);
  }
}
