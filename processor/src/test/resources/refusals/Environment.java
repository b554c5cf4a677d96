// error: 6:18 `System.getenv` cannot be evaluated

final class Environment {

  static Object value() {
    return "a" + System.getenv("HOME");
  }
}
