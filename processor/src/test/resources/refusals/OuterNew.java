// error: 7:12 `outer.new` cannot be evaluated

final class OuterNew {

  static Object value() {
    Outer outer = new Outer();
    return outer.new Inner().text();
  }

  static final class Outer {
    final class Inner {
      String text() { return ""; }
    }
  }
}
