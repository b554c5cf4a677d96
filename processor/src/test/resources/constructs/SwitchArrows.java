final class SwitchArrows {

  static String value() {
    String out = "";
    for (String s : new String[] {"a", "b", "c", "d"}) {
      switch (s) {
        case "a", "b" -> out += "1";
        case "c" -> {
          out += "2";
          if (out.length() > 2) break;
          out += "never";
        }
        default -> out += "3";
      }
    }
    return out;
  }
}
