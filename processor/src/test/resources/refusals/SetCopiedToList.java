// error: 6:12 the order of this set or map is not specified

final class SetCopiedToList {

  static Object value() {
    return new java.util.ArrayList<>(java.util.Set.of(1, 2));
  }
}
