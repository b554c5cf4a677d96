// error: 7:12 the value is no `java.lang.Integer`: Java would throw ClassCastException

final class WrongCast {

  static Object value() {
    Object o = "s";
    return (Integer) o;
  }
}
