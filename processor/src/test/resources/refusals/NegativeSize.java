// error: 7:12 the size of the array is negative: -1

final class NegativeSize {

  static Object value() {
    int n = -1;
    return new int[n].length;
  }
}
