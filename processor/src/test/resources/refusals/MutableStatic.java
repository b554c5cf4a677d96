// error: 6:12 `counter` is static and not final: its value may change

final class MutableStatic {

  static Object value() {
    return counter;
  }

  static int counter = 3;
}
