// error: 6:5 the policy throws Bad: oops

final class ThrownByUserException {

  static Object value() {
    throw new Bad("oops");
  }

  static final class Bad extends RuntimeException {
    private static final long serialVersionUID = 1;
    Bad(String message) { super(message); }
  }
}
