final class Locals {

  static String value() {
    String a = "x";
    final int b = 3;
    int c;
    c = b + 1;
    var d = a + c;
    return d + b;
  }
}
