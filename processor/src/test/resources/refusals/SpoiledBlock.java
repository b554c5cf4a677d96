// error: 12:17 `System.nanoTime` cannot be evaluated

final class SpoiledBlock {

  static Object value() {
    return NAME;
  }

  static final String NAME;

  static {
    NAME = "" + System.nanoTime();
  }
}
