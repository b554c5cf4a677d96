final class Overloads {

  static String value() {
    Object boxed = "s";
    return pick(1) + pick(1L) + pick("s") + pick(boxed) + pick('c') + pick(1.5) + pick((short) 2);
  }

  static String pick(int i) { return "int" + i; }
  static String pick(long i) { return "long" + i; }
  static String pick(String s) { return "String" + s; }
  static String pick(Object o) { return "Object" + o; }
  static String pick(char c) { return "char" + c; }
  static String pick(double d) { return "double" + d; }
}
