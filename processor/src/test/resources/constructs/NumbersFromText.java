final class NumbersFromText {

  static String value() {
    return Integer.parseInt("42") + Long.parseLong("-7") + Integer.toHexString(255) + Integer.valueOf("3") + Long.toString(9L)
        + Boolean.parseBoolean("TRUE") + Integer.MAX_VALUE + Math.abs(-3) + Math.max(1L, 2) + Math.floorMod(-1, 5) + Integer.toString(10, 2)
        + Character.getNumericValue('7') + Character.isDigit('x') + Integer.compare(1, 2);
  }
}
