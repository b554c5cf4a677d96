final class InstanceOfPatterns {

  static String value() {
    Object[] all = {"text", 41, new Box("b")};
    String out = "";
    for (Object o : all) {
      if (o instanceof String s && s.length() == 4) out += s;
      else if (o instanceof Integer i) out += i + 1;
      else if (!(o instanceof Box box)) out += "never";
      else out += box.text();
    }
    return out;
  }

  record Box(String text) {}
}
