import java.util.function.*;

final class PrimitiveFunctions {

  static String value() {
    ToIntFunction<String> length = String::length;
    ToLongFunction<String> wide = String::length;
    IntFunction<String> show = i -> "i" + i;
    IntBinaryOperator add = (a, b) -> a + b;
    ToLongFunction<Integer> lambda = i -> i;
    LongUnaryOperator plus = l -> l + 1;
    Object o = wide.applyAsLong("abc");
    return length.applyAsInt("ab") + show.apply(3) + add.applyAsInt(2, 3) + (o instanceof Long) + lambda.applyAsLong(4) + plus.applyAsLong(9L);
  }
}
