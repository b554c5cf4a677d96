// error: 8:12 whether these are the same object is not specified

final class SameBoxes {

  static Object value() {
    Integer a = 1000;
    Integer b = 1000;
    return a == b;
  }
}
