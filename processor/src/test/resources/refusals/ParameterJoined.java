// error: 7:12 a deploy parameter or a policy text is a value of its own
import dev.writ.model.Parameter;

final class ParameterJoined {

  static Object value() {
    return String.join("/", "a", Parameter.account("Id"));
  }
}
