// error: 9:35 more than 200 calls within calls

final class EndlessRecursion {

  static Object value() {
    return down(1);
  }

  static int down(int n) { return down(n + 1); }
}
