final class CompactConstructors {

  static String value() {
    return new Name("  padded ").text() + new Range(5, 2) + new Range(3).low + new Shown("s");
  }

  record Name(String text) {
    Name {
      text = text.strip();
    }
  }

  record Range(int low, int high) {
    Range {
      if (low > high) {
        int swap = low;
        low = high;
        high = swap;
      }
    }

    Range(int only) {
      this(only, only + 1);
    }
  }

  record Shown(String text) {
    Shown(String text) {
      this.text = text + "!";
    }

    public String text() {
      return "[" + text + "]";
    }

    @Override
    public String toString() {
      return "Shown " + text() + text;
    }
  }
}
