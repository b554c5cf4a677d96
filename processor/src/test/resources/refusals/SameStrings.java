// error: 8:12 whether these are the same object is not specified: use `equals`

final class SameStrings {

  static Object value() {
    String a = "x";
    String b = "y".replace('y', 'x');
    return a == b;
  }
}
