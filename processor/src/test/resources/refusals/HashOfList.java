// error: 6:12 `List.hashCode` cannot be evaluated

final class HashOfList {

  static Object value() {
    return java.util.List.of(Stage.A).hashCode();
  }

  enum Stage {
    A
  }
}
