// error: 6:12 `Instant.now` cannot be evaluated

final class Clock {

  static Object value() {
    return java.time.Instant.now().toString();
  }
}
