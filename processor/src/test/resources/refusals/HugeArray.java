// error: 6:12 the policy takes too many steps

final class HugeArray {

  static Object value() {
    return new long[2_000_000_000].length;
  }
}
