// error: 7:18 the text of this object is not the same everywhere

final class LambdaText {

  static Object value() {
    Runnable r = () -> {};
    return "x" + r;
  }
}
