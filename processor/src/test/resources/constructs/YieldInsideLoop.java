final class YieldInsideLoop {

  static String value() {
    int n = 3;
    return switch (n) {
      case 3 -> {
        for (int i = 0; ; i++) {
          if (i == 4) {
            yield "found" + i;
          }
        }
      }
      default -> "none";
    };
  }
}
