package dev.writ.processor.interpret;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of policies by interpreting the user's source.
 *
 * <p>The same source gives the same values: nothing is read but trees, symbols, and the pure
 * members of a trusted library and of the Java platform.
 */
public final class Interpreter {

  private final Machine machine;

  public Interpreter(Compilation compilation, TrustedLibrary library, Limits limits) {
    this.machine = new Machine(compilation, library, limits);
  }

  /** The value of the static method without parameters, or of the static final field. */
  public Outcome evaluate(Element policy) {
    TreePath place = machine.sources.member(policy).orElse(null);
    if (place == null) {
      throw new IllegalArgumentException("no source of " + policy);
    }
    return policy instanceof ExecutableElement method
        ? guarded(place, () -> machine.methods.callStatic(method, Arguments.NONE, place))
        : guarded(place, () -> field((VariableElement) policy, place));
  }

  private @Nullable Object field(VariableElement field, TreePath place) {
    if (((VariableTree) place.getLeaf()).getInitializer() == null) {
      throw machine.execution.refusal(place, "the policy has no initialiser");
    }
    return machine.classes.of(Resolution.owner(field)).readStatic(field);
  }

  private Outcome guarded(TreePath place, Supplier<@Nullable Object> evaluation) {
    machine.execution.begin();
    try {
      Object value = evaluation.get();
      return value == null
          ? new Outcome.Refused(new Problem(place, Optional.empty(), "the policy is null"))
          : new Outcome.Value(value);
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case ERROR -> new Outcome.Refused(refusal.problem());
        case UNRESOLVED -> new Outcome.Unresolved(refusal.problem());
        case SOURCE_MISSING -> new Outcome.SourceMissing(refusal.problem());
      };
    } catch (RuntimeException e) {
      // javac's own exceptions, as for a class file that is missing, have a message for the user.
      return new Outcome.Refused(
          new Problem(place, Optional.empty(), "the policy cannot be evaluated: " + e));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Refused(
          new Problem(place, Optional.empty(), "the policy needs too much memory to evaluate"));
    }
  }
}
