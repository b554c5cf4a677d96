final class TextBlocks {

  static String value() {
    return """
        first
          second \\
          "quoted" \
        joined
        """;
  }
}
