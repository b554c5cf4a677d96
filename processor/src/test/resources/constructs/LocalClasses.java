final class LocalClasses {

  static String value() {
    record Pair(String a, String b) {}
    enum Size { S, M }
    int n = 4;
    class Adder {
      int add(int m) { return n + m; }
    }
    return new Pair("x", "y") + "" + Size.M + new Adder().add(3);
  }
}
