final class LongArithmetic {

  static String value() {
    long max = Long.MAX_VALUE;
    return (max + 1) + " " + (1L << 65) + " " + (-1L >>> 60) + " " + (max * 3) + " " + (7L / 2) + " " + (1 + 2L) + " " + (5L & 3) + " " + (~0L);
  }
}
