final class UnreachedCodeMayBeAnything {

  static String value() {
    if (ON) {
      return "on";
    }
    try {
      return System.getenv("HOME") + Math.random();
    } finally {
      System.out.println("never");
    }
  }

  static final boolean ON = Boolean.parseBoolean("true");
}
