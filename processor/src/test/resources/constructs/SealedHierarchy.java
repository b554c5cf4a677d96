final class SealedHierarchy {

  static String value() {
    return area(new Square(3)) + area(new Circle(2)) + new Square(1).describe();
  }

  sealed interface Shape permits Square, Circle {
    default String describe() { return "shape " + this; }
  }

  record Square(int side) implements Shape {}

  record Circle(int radius) implements Shape {}

  static int area(Shape shape) {
    if (shape instanceof Square square) return square.side() * square.side();
    if (shape instanceof Circle circle) return 3 * circle.radius() * circle.radius();
    return 0;
  }
}
