final class ForLoops {

  static String value() {
    StringBuilder out = new StringBuilder();
    for (int i = 0, j = 10; i < j; i += 3, j--) {
      out.append(i).append(':').append(j).append(' ');
    }
    int k = 0;
    for (; ; ) {
      if (++k > 3) break;
    }
    return out.toString() + k;
  }
}
