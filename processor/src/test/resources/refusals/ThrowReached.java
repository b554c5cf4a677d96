// error: 11:5 the policy throws IllegalArgumentException: bad x

final class ThrowReached {

  static Object value() {
    check("x");
    return "";
  }

  static void check(String s) {
    throw new IllegalArgumentException("bad " + s);
  }
}
