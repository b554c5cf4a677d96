// error: 6:12 `Math.random` cannot be evaluated

final class Randomness {

  static Object value() {
    return Math.random() + 1;
  }
}
