import java.util.List;
import java.util.function.Function;

final class GenericMethodsWithBounds {

  static String value() {
    return describe(List.of(Stage.values()), s -> s.name().charAt(0));
  }

  enum Stage { DEV, PROD }
  static <E extends Enum<E>, R> String describe(List<E> all, Function<? super E, ? extends R> f) {
    StringBuilder out = new StringBuilder();
    for (E e : all) out.append(f.apply(e)).append(e.ordinal());
    return out.toString();
  }
}
