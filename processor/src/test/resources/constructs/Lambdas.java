import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class Lambdas {

  static String value() {
    Function<String, String> twice = s -> s + s;
    BiFunction<Integer, Integer, Integer> add = (a, b) -> { int c = a + b; return c; };
    Supplier<String> constant = () -> "k";
    UnaryOperator<String> bang = s -> s + "!";
    Predicate<String> empty = String::isEmpty;
    return twice.apply("x") + add.apply(1, 2) + constant.get() + twice.andThen(bang).apply("y") + empty.negate().test("")
        + empty.or(s -> true).test("q");
  }
}
