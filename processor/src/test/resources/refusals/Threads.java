// error: 6:5 `new Thread` cannot be evaluated

final class Threads {

  static Object value() {
    new Thread(() -> {}).start();
    return "";
  }
}
