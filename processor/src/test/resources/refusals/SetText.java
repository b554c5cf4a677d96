// error: 6:18 the order of this set or map is not specified

final class SetText {

  static Object value() {
    return "x" + java.util.Set.of(1, 2);
  }
}
