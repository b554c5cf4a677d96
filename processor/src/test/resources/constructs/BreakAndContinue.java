final class BreakAndContinue {

  static String value() {
    String out = "";
    outer:
    for (int i = 0; i < 5; i++) {
      int j = 0;
      while (true) {
        j++;
        if (j == 2) continue;
        if (j == 4) continue outer;
        if (i == 3) break outer;
        out += i * 10 + j + " ";
      }
    }
    block: {
      if (out.length() > 3) break block;
      out += "never";
    }
    return out;
  }
}
