// error: 6:12 `Object.getClass` cannot be evaluated

final class GetClass {

  static Object value() {
    return "x".getClass().getSimpleName();
  }
}
