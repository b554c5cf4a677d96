// error: 6:12 the policy takes too many steps

final class HugeText {

  static Object value() {
    return "x".repeat(2_000_000_000).length();
  }
}
