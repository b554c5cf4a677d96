// error: 6:12 the policy takes too many steps

final class HopelessExpression {

  static Object value() {
    return "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".matches("(x+x+)+\\1y");
  }
}
