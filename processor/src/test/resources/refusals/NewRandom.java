// error: 6:12 `new Random` cannot be evaluated

final class NewRandom {

  static Object value() {
    return new java.util.Random(1).nextInt();
  }
}
