// error: 7:12 index 3 is out of bounds for an array of length 2

final class IndexOutOfBounds {

  static Object value() {
    int[] a = {1, 2};
    return a[3];
  }
}
