final class Generics {

  static String value() {
    Box<String> box = new Box<>("v");
    return box.map(s -> s + "!").value + Generics.<String>id("z") + pair("a", 1) + max(3, 5);
  }

  static <T> T id(T t) { return t; }
  static <A, B> String pair(A a, B b) { return "<" + a + "," + b + ">"; }
  static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }

  static final class Box<T> {
    final T value;
    Box(T value) { this.value = value; }
    <R> Box<R> map(java.util.function.Function<? super T, ? extends R> f) { return new Box<R>(f.apply(value)); }
  }
}
