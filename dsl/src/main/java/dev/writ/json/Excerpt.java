package dev.writ.json;

/** A name of the text as messages show it: in backticks, on one line and short. */
final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder("`");
    for (int i = 0; i < text.length(); i++) {
      if (i == LONGEST) {
        return shown.append("…` (").append(text.length()).append(" characters)").toString();
      }
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.append('`').toString();
  }
}
