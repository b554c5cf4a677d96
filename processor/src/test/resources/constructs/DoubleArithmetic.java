final class DoubleArithmetic {

  static String value() {
    double zero = 0.0;
    return (0.5 + 0.25) + " " + (1.0 / zero) + " " + (zero / zero) + " " + (7.5 % 2) + " " + (1 / 2) + " " + (1 / 2.0) + " " + (3.0f * 2)
        + " " + (zero == -0.0) + " " + (Double.NaN == Double.NaN) + " " + -zero + " " + (1 < 1.5);
  }
}
