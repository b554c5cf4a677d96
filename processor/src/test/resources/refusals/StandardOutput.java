// error: 6:5 `System.out` cannot be evaluated

final class StandardOutput {

  static Object value() {
    System.out.println("x");
    return "";
  }
}
