// error: 6:12 `UUID.randomUUID` cannot be evaluated

final class RandomId {

  static Object value() {
    return java.util.UUID.randomUUID().toString();
  }
}
