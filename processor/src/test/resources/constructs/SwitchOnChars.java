final class SwitchOnChars {

  static String value() {
    String out = "";
    for (char c : "abz".toCharArray()) {
      out += switch (c) { case 'a' -> 1; case 'b' -> 2; default -> 3; };
    }
    Integer boxed = 7;
    byte small = 3;
    switch (small) { case 3: out += "three"; }
    return out + switch (boxed) { case 7 -> "seven"; default -> "other"; };
  }
}
