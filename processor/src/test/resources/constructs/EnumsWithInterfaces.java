import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

final class EnumsWithInterfaces {

  static String value() {
    return List.of(Op.values()).stream().map(op -> op.apply(6, 3)).map(String::valueOf).collect(Collectors.joining(" "))
        + Op.PLUS.andThen(i -> i * 10).apply(1, 2);
  }

  enum Op implements BiFunction<Integer, Integer, Integer> {
    PLUS { @Override public Integer apply(Integer a, Integer b) { return a + b; } },
    TIMES { @Override public Integer apply(Integer a, Integer b) { return a * b; } }
  }
}
