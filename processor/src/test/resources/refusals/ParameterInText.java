// error: 7:21 a deploy parameter or a policy text is a value of its own
import dev.writ.model.Parameter;

final class ParameterInText {

  static Object value() {
    return "arn:" + Parameter.account("Id");
  }
}
