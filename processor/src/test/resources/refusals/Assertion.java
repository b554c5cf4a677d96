// error: 7:5 the assertion does not hold

final class Assertion {

  static Object value() {
    int x = 1;
    assert x > 2;
    return x;
  }
}
