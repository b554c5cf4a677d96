// error: 8:11 the policy takes too many steps

final class DoublingText {

  static Object value() {
    String s = "abcdefgh";
    for (int i = 0; i < 40; i++) {
      s = s + s;
    }
    return s.length();
  }
}
