// error: 7:12 the parameter name `a-b` must be letters and digits
import dev.writ.model.Parameter;

final class LibraryRefusal {

  static Object value() {
    return Parameter.account("a-b");
  }
}
