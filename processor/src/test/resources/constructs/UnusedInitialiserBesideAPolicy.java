final class UnusedInitialiserBesideAPolicy {

  static String value() {
    return "fine";
  }

  static final java.util.Random RANDOM = new java.util.Random();
  static final Thread THREAD = Thread.currentThread();
}
