final class EvaluationOrder {

  static String value() {
    StringBuilder log = new StringBuilder();
    int[] a = new int[3];
    int i = 0;
    a[i++] = i++ + i;
    String s = mark(log, "a") + mark(log, "b").concat(mark(log, "c"));
    join(mark(log, "1"), mark(log, "2"), mark(log, "3"));
    return log + "" + a[0] + i + s;
  }

  static String mark(StringBuilder log, String s) { log.append(s); return s; }
  static String join(String... all) { return String.join("", all); }
}
