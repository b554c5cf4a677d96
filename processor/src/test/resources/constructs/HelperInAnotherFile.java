final class HelperInAnotherFile {

  static String value() {
    return HelperLibrary.twice("ab") + HelperLibrary.PREFIX + HelperLibrary.Names.join("x", "y");
  }
}
