final class Varargs {

  static String value() {
    return count() + count("a") + count("a", "b") + count(new String[] {"x", "y", "z"})
        + sum(1, 2, 3) + first("f", 1, 'c', 2L) + count((String[]) null);
  }

  static String count(String... all) { return all == null ? "null" : all.length + ";"; }
  static long sum(long... all) { long s = 0; for (long l : all) s += l; return s; }
  static String first(String head, Object... rest) { return head + rest.length + rest[1]; }
}
