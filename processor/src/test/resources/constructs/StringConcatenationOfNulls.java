final class StringConcatenationOfNulls {

  static String value() {
    String s = null;
    String t = null;
    String u = s + t;
    u += null;
    u += 1 + 2;
    return u;
  }
}
