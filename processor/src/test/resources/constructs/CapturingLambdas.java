import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

final class CapturingLambdas {

  static String value() {
    List<Supplier<String>> suppliers = new ArrayList<>();
    for (String s : List.of("a", "b", "c")) {
      int n = s.length() + suppliers.size();
      suppliers.add(() -> s + n);
    }
    String prefix = "p";
    Function<String, Function<String, String>> curried = x -> y -> prefix + x + y;
    String out = curried.apply("1").apply("2");
    for (Supplier<String> supplier : suppliers) out += supplier.get();
    return out;
  }
}
