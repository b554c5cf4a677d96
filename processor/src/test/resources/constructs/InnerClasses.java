final class InnerClasses {

  static String value() {
    return new Outer("o").inner("i");
  }

  static final class Outer {
    final String name;
    Outer(String name) { this.name = name; }
    String inner(String s) { return new Inner(s).show(); }

    final class Inner {
      final String own;
      Inner(String own) { this.own = own; }
      String show() { return name + own + Outer.this.name; }
    }
  }
}
