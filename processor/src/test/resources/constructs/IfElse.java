final class IfElse {

  static String value() {
    String out = "";
    for (int i = 0; i < 4; i++) {
      if (i == 0) out += "zero";
      else if (i == 1) { out += "one"; }
      else { if (i == 2) out += "two"; }
    }
    return out;
  }
}
