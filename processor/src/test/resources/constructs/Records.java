import java.util.List;

final class Records {

  static String value() {
    Point p = new Point(1, 2);
    Point q = new Point(1, 2);
    return p + "" + p.equals(q) + p.x() + p.sum() + Point.origin() + p.equals(null) + (p == q) + new Named<>("n", List.of(1));
  }

  record Point(int x, int y) {
    static Point origin() { return new Point(0, 0); }
    int sum() { return x + y; }
  }

  record Named<T>(String name, T value) {}
}
