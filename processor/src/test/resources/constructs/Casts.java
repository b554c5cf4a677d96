final class Casts {

  static String value() {
    double d = 3.99;
    long big = 1L << 33 | 5;
    Object o = 7;
    return (int) d + " " + (int) big + " " + (byte) 200 + " " + (short) 70000 + " " + (char) 66 + " " + (int) 'A' + " " + (long) 1e19
        + " " + (int) o + " " + (String) (Object) "s" + " " + (int) Double.NaN + " " + (byte) 1e10 + " " + (float) 1 + (char) 65.7;
  }
}
