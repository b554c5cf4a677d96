final class SwitchStatement {

  static String value() {
    String out = "";
    for (int i = 0; i < 5; i++) {
      switch (i) {
        case 0:
          out += "a";
        case 1:
          out += "b";
          break;
        case 2: {
          out += "c";
          continue;
        }
        default:
          out += "d";
        case 3:
          out += "e";
      }
    }
    return out;
  }
}
