// error: 6:18 the text of an array is its hash code

final class ArrayText {

  static Object value() {
    return "x" + new int[] {1};
  }
}
