// error: 6:12 `Stage` has no constant `B`

final class UnknownConstant {

  static Object value() {
    return Stage.valueOf("B");
  }

  enum Stage { A }
}
