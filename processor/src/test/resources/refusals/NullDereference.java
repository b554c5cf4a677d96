// error: 7:12 this is null here: Java would throw NullPointerException

final class NullDereference {

  static Object value() {
    String s = null;
    return s.length();
  }
}
