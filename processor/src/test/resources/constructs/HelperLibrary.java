final class HelperLibrary {

  static final String PREFIX = "p" + "q".repeat(2);

  static String twice(String text) {
    return text + text;
  }

  static final class Names {
    static String join(String... names) {
      return String.join("/", names);
    }
  }
}
