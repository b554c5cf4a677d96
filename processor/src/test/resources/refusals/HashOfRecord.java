// error: 6:12 this hash code is not specified

final class HashOfRecord {

  static Object value() {
    return new Point(1).hashCode();
  }

  record Point(int x) {}
}
