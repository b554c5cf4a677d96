// error: 6:12 `fast` has no body in Java

final class NativeMethod {

  static Object value() {
    return fast();
  }

  static native int fast();
}
