package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Optional;

/** The evaluation ends here: the expression is outside the subset, or fails as it would in Java. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  enum Kind {
    /** The user must change something. */
    ERROR,
    /** The expression does not resolve, which javac itself reports. */
    UNRESOLVED,
    /** The source of a class is not part of this compilation. */
    SOURCE_MISSING
  }

  private final transient TreePath place;
  private final transient Optional<CallSite> caller;
  private final Kind kind;

  Refusal(Kind kind, TreePath place, Optional<CallSite> caller, String message) {
    super(message, null, false, false);
    this.kind = kind;
    this.place = place;
    this.caller = caller;
  }

  Kind kind() {
    return kind;
  }

  /** The same refusal, met once more, perhaps by way of another call. */
  Refusal again(Execution execution) {
    return new Refusal(kind, place, execution.caller(), String.valueOf(getMessage()));
  }

  Problem problem() {
    return new Problem(place, caller, String.valueOf(getMessage()));
  }
}
