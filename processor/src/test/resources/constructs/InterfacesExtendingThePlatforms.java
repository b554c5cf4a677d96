import java.util.List;
import java.util.function.Function;

final class InterfacesExtendingThePlatforms {

  static String value() {
    Tagger tagger = s -> "<" + s + ">";
    return List.of("a", "b").stream().map(tagger).toList() + tagger.apply("z");
  }

  interface Tagger extends Function<String, String> {}
}
