final class UnicodeEscapes {

  static String value() {
    return "\u00e9\t\"\\" + '\u0041' + "\101" + "日本".length() + "😀".codePointCount(0, 2);
  }
}
