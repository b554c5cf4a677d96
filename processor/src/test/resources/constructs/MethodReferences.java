import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

final class MethodReferences {

  static String value() {
    Function<String, Integer> unbound = String::length;
    Supplier<String> bound = "bound"::toString;
    Function<String, String> statically = MethodReferences::shout;
    Function<String, Box> constructing = Box::new;
    Function<Integer, String[]> array = String[]::new;
    BiFunction<String, String, String> concat = String::concat;
    Function<String, List<String>> varargs = List::of;
    Function<Box, String> accessor = Box::text;
    return unbound.apply("four") + bound.get() + statically.apply("s") + constructing.apply("b").text()
        + array.apply(3).length + concat.apply("x", "y") + varargs.apply("v") + accessor.apply(new Box("t"))
        + Stream.of("p", "q").map(MethodReferences::shout).toList();
  }

  static String shout(String s) { return s + "!"; }

  record Box(String text) {}
}
