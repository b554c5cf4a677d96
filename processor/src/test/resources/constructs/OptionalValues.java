import java.util.Optional;

final class OptionalValues {

  static String value() {
    Optional<String> some = Optional.of("v");
    Optional<String> none = Optional.empty();
    return some.map(s -> s + s).orElse("x") + none.orElse("y") + none.or(() -> some).get() + some.isPresent()
        + none.isEmpty() + Optional.ofNullable((String) null).orElseGet(() -> "z") + some;
  }
}
