final class StringConcatenation {

  static String value() {
    String s = null;
    Object o = 5;
    char c = 'c';
    return "a" + 1 + 2 + (1 + 2) + c + (c + 1) + s + o + true + 1L + 'x' + 1.5 + 2.5f + (char) (c + 1) + "" + s + null;
  }
}
