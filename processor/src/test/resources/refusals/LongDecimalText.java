// error: 6:18 Java releases print `0.3333333333333333` differently

final class LongDecimalText {

  static Object value() {
    return "x" + third();
  }

  static double third() { return 1.0 / 3; }
}
