final class LongConcatenation {

  static String value() {
    String s = "";
    for (int i = 0; i < 300; i++) {
      s += i + ",";
    }
    return s.length() + s.substring(s.length() - 4);
  }
}
