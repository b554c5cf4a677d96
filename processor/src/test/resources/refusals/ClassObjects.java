// error: 6:12 `String.class` cannot be evaluated while javac runs

final class ClassObjects {

  static Object value() {
    return String.class.getName();
  }
}
