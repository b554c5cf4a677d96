// error: 6:18 the text of this `Plain` is its hash code

final class HashText {

  static Object value() {
    return "x" + new Plain();
  }

  static final class Plain {}
}
