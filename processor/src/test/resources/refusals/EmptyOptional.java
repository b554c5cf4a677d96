// error: 6:12 `get` throws java.util.NoSuchElementException

final class EmptyOptional {

  static Object value() {
    return java.util.Optional.empty().get();
  }
}
