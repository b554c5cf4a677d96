// error: 6:5 static state must not change

final class ChangedStaticArray {

  static Object value() {
    SIZES[0] = 2;
    return SIZES[0];
  }

  static final int[] SIZES = {1};
}
