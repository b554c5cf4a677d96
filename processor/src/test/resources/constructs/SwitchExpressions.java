final class SwitchExpressions {

  static String value() {
    String out = "";
    for (int i = 0; i < 5; i++) {
      out += switch (i) {
        case 0 -> "zero";
        case 1, 2 -> {
          String s = "few";
          yield s + i;
        }
        default -> "many";
      };
      int old = switch (i) {
        case 3:
          yield 30;
        case 4:
          int x = 40;
          yield x + 1;
        default:
          yield 0;
      };
      out += old;
      long wide = switch (i) { case 1 -> 1; default -> 2L; };
      out += wide;
    }
    return out;
  }
}
