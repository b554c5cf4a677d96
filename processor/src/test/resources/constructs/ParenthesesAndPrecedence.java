final class ParenthesesAndPrecedence {

  static String value() {
    return "" + (1 + 2) * 3 + (((4))) + (true ? (1) : (2)) + -(-3) + !(false) + (1 + (2 - (3 * 4)));
  }
}
