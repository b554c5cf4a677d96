// error: 9:66 more than 200 calls within calls

final class EndlessLambda {

  static Object value() {
    return F.apply(1);
  }

  static final java.util.function.Function<Integer, Integer> F = n -> EndlessLambda.F.apply(n + 1);
}
