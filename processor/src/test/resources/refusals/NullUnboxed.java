// error: 7:13 this is null here

final class NullUnboxed {

  static Object value() {
    Integer i = null;
    int j = i;
    return j;
  }
}
