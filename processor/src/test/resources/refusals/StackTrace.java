// error: 6:12 `Throwable.getStackTrace` cannot be evaluated

final class StackTrace {

  static Object value() {
    return new IllegalStateException("x").getStackTrace();
  }
}
