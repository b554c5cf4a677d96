final class DefaultValues {

  static String value() {
    Defaults d = new Defaults();
    return d.i + "" + d.b + d.s + d.c0() + d.l;
  }

  static final class Defaults {
    int i;
    boolean b;
    String s;
    char c;
    long l;
    int c0() { return c; }
  }
}
