final class RecursiveLambda {

  static String value() {
    return FACTORIAL.apply(10) + "";
  }

  static final java.util.function.Function<Integer, Integer> FACTORIAL =
      n -> n <= 1 ? 1 : n * RecursiveLambda.FACTORIAL.apply(n - 1);
}
