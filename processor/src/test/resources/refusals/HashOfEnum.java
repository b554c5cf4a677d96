// error: 6:12 this hash code is not specified

final class HashOfEnum {

  static Object value() {
    return Stage.A.hashCode();
  }

  enum Stage { A }
}
