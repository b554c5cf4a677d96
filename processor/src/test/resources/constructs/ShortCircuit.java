final class ShortCircuit {

  static String value() {
    String s = null;
    return (s != null && s.length() > 3) + "" + (s == null || s.isEmpty()) + (true ^ false) + (false | true) + (true & !false);
  }
}
