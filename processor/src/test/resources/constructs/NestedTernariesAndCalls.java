import java.util.List;
import java.util.stream.Collectors;

final class NestedTernariesAndCalls {

  static String value() {
    return List.of("dev", "prod").stream()
        .map(stage -> stage.equals("prod") ? suffix(stage, true) : suffix(stage, false))
        .collect(Collectors.joining(";"));
  }

  static String suffix(String s, boolean on) { return on ? s + "+" : s + "-"; }
}
