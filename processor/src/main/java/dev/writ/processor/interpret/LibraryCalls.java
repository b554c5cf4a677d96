package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Calls of Writ's own members, with the origins of their arguments beside them. */
final class LibraryCalls {

  private final Machine machine;

  LibraryCalls(Machine machine) {
    this.machine = machine;
  }

  Callees.Callee callee(ExecutableElement method) {
    Executable executable;
    try {
      executable = machine.mirrors.executable(method);
    } catch (ReflectiveOperationException | LinkageError e) {
      return (receiver, arguments, site) -> {
        throw absent(method, site.place());
      };
    }
    return (receiver, arguments, site) -> call(executable, receiver, arguments, site);
  }

  private Refusal absent(ExecutableElement method, TreePath place) {
    return machine.execution.refusal(
        place,
        "`"
            + Resolution.owner(method).getSimpleName()
            + "."
            + method.getSimpleName()
            + "` is not on the processor path: is the version there the one of the class path?");
  }

  private @Nullable Object call(
      Executable executable, @Nullable Object receiver, Arguments arguments, Site site) {
    machine.execution.charge(site.place(), 1);
    @Nullable Object[] adapted = machine.functions.adapted(arguments, executable, site.place());
    for (Object argument : adapted) {
      if (Ordering.isUnspecified(argument)) {
        throw machine.execution.refusal(site.place(), Reasons.ORDER);
      }
    }
    CallOrigins.enter(machine.execution.origin(site.place()), origins(site));
    try {
      return invoke(executable, receiver, adapted);
    } catch (InvocationTargetException e) {
      throw failure(e.getCause(), executable, site.place());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw machine.execution.refusal(
          site.place(), "`" + executable.getName() + "` cannot be called: " + e);
    } finally {
      CallOrigins.leave();
    }
  }

  private List<Origin> origins(Site site) {
    List<Origin> origins = new ArrayList<>(site.arguments().size());
    for (TreePath argument : site.arguments()) {
      origins.add(machine.execution.origin(argument));
    }
    return origins;
  }

  private static @Nullable Object invoke(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    return executable instanceof Constructor<?> constructor
        ? constructor.newInstance(arguments)
        : ((Method) executable).invoke(receiver, arguments);
  }

  private Refusal failure(@Nullable Throwable cause, Executable executable, TreePath place) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
      return machine.execution.refusal(place, cause.getMessage());
    }
    return machine.execution.refusal(place, "`" + executable.getName() + "` fails with " + cause);
  }
}
