// error: 6:12 the policy takes too many steps

final class HugeRange {

  static Object value() {
    return java.util.stream.IntStream.range(0, 2_000_000_000).sum();
  }
}
