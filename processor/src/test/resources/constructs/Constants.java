final class Constants {

  static String value() {
    return A + B + C + D + E + F;
  }

  static final String A = "a";
  static final int B = 1 + 2 * 3;
  static final long C = 1L << 40;
  static final char D = 'd';
  static final boolean E = B > 3;
  static final byte F = (byte) 300;
}
