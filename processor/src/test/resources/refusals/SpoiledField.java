// error: 9:30 `Thread.currentThread` cannot be evaluated

final class SpoiledField {

  static Object value() {
    return NAME;
  }

  static final String NAME = Thread.currentThread().getName();
}
