// error: 7:12 Java would throw java.lang.ArithmeticException: / by zero

final class DivisionByZero {

  static Object value() {
    int zero = 0;
    return 1 / zero;
  }
}
