final class IntegerArithmetic {

  static String value() {
    int max = Integer.MAX_VALUE;
    return (max + 1) + " " + (-7 / 2) + " " + (-7 % 3) + " " + (max * 2) + " " + (1 << 33) + " " + (-8 >> 1) + " " + (-8 >>> 28)
        + " " + (5 & 3) + (5 | 3) + (5 ^ 3) + (~5) + " " + Integer.MIN_VALUE / -1 + " " + -Integer.MIN_VALUE + " " + (+max);
  }
}
