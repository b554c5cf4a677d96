// error: 6:12 `Stream.generate` cannot be evaluated

final class EndlessStream {

  static Object value() {
    return java.util.stream.Stream.generate(() -> "x").limit(3).toList();
  }
}
