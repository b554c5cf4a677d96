// error: 6:5 static state must not change

final class WrittenStatic {

  static Object value() {
    counter = 4;
    return "";
  }

  static int counter = 3;
}
