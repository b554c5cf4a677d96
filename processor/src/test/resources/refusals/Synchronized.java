// error: 6:5 `synchronized` cannot be evaluated

final class Synchronized {

  static Object value() {
    synchronized (TryLock.class) {
      return "";
    }
  }
}

final class TryLock {}
