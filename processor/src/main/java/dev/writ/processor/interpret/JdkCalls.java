package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.JdkMember.Mark;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Calls of those members of the Java platform that the table allows. */
final class JdkCalls {

  private final Machine machine;
  private final JdkTable table = JdkTable.standard();
  private final JdkReplacements replacements;

  JdkCalls(Machine machine) {
    this.machine = machine;
    this.replacements = new JdkReplacements(machine);
  }

  boolean hasField(String className, String name) {
    return table.hasField(className, name);
  }

  Callees.Callee callee(ExecutableElement method) {
    Optional<Executable> executable = executable(method);
    Optional<JdkMember> member = executable.flatMap(table::find);
    if (executable.isEmpty() || member.isEmpty()) {
      return (receiver, arguments, site) -> {
        throw machine.execution.refusal(site.place(), notAllowed(method));
      };
    }
    return (receiver, arguments, site) ->
        call(executable.get(), member.get(), receiver, arguments, site.place());
  }

  private Optional<Executable> executable(ExecutableElement method) {
    try {
      return Optional.of(machine.mirrors.executable(method));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static String notAllowed(ExecutableElement method) {
    String owner = Resolution.owner(method).getSimpleName().toString();
    String name = method.getSimpleName().toString();
    String member = name.equals("<init>") ? "new " + owner : owner + "." + name;
    if (owner.equals("String") && (name.equals("toLowerCase") || name.equals("toUpperCase"))) {
      return "`" + name + "()` depends on the locale: use `" + name + "(Locale.ROOT)`";
    }
    return "`"
        + member
        + "` cannot be evaluated while javac runs: it is not among the members of the Java platform"
        + " that give the same result on every build";
  }

  private @Nullable Object call(
      Executable executable,
      JdkMember member,
      @Nullable Object receiver,
      Arguments arguments,
      TreePath place) {
    machine.builtins.at(place);
    @Nullable Object[] adapted = machine.functions.adapted(arguments, executable, place);
    check(executable, member, receiver, adapted, place);
    try {
      String name = executable.getDeclaringClass().getName() + "." + executable.getName();
      Object result =
          replacements.has(name)
              ? replacements.call(name, receiver, adapted, place)
              : invoke(executable, receiver, adapted);
      machine.execution.charge(place, 1 + size(result) / 8);
      if (member.has(Mark.GIVES_VIEW) && isFrozen(subject(executable, receiver, adapted))) {
        Freezing.freeze(result, machine.execution.frozen());
      }
      return result;
    } catch (InvocationTargetException e) {
      throw failure(e.getCause(), member, place);
    } catch (ReflectiveOperationException e) {
      throw failure(e, member, place);
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure(e, member, place);
    }
  }

  private static @Nullable Object invoke(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    return executable instanceof Constructor<?> constructor
        ? constructor.newInstance(arguments)
        : ((Method) executable).invoke(receiver, arguments);
  }

  private void check(
      Executable executable,
      JdkMember member,
      @Nullable Object receiver,
      @Nullable Object[] arguments,
      TreePath place) {
    Object subject = subject(executable, receiver, arguments);
    long cost = size(subject) / 8;
    for (Object argument : arguments) {
      cost += size(argument) / 8;
      if (member.has(Mark.TAKES_SIZE) && argument instanceof Number number) {
        double amount = Math.abs(number.doubleValue()) * Math.max(1, size(receiver)) / 8;
        cost += (long) Math.min(amount, Integer.MAX_VALUE);
      }
      if (member.has(Mark.SHOWS_ORDER_OF_ARGUMENTS) && Ordering.isUnspecified(argument)) {
        throw machine.execution.refusal(place, Reasons.ORDER);
      }
      if (member.has(Mark.SHOWS_TEXT)) {
        checkText(argument, place);
      }
    }
    machine.execution.charge(place, cost);
    if (member.has(Mark.SHOWS_ORDER_OF_RECEIVER) && Ordering.isUnspecified(subject)) {
      throw machine.execution.refusal(place, Reasons.ORDER);
    }
    if (member.has(Mark.CHANGES_RECEIVER) && isFrozen(subject)) {
      throw machine.execution.refusal(place, Reasons.STATIC_STATE);
    }
    if (member.has(Mark.SHOWS_TEXT) && receiver != null) {
      checkText(receiver, place);
    }
  }

  /** Looks also into the arrays of variable arity parameters. */
  private void checkText(@Nullable Object value, TreePath place) {
    if (value instanceof Object[] array) {
      for (Object element : array) {
        checkText(element, place);
      }
    } else if (value == null || !value.getClass().isArray()) {
      TextForm.check(value, machine, place);
    }
  }

  private static @Nullable Object subject(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments) {
    return Modifier.isStatic(executable.getModifiers()) && arguments.length > 0
        ? arguments[0]
        : receiver;
  }

  private boolean isFrozen(@Nullable Object value) {
    return value != null && machine.execution.frozen().contains(value);
  }

  private static long size(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    if (value instanceof Collection<?> collection) {
      return collection.size();
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    return value != null && value.getClass().isArray() ? Array.getLength(value) : 0;
  }

  private Refusal failure(@Nullable Throwable cause, JdkMember member, TreePath place) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return machine.execution.refusal(place, "`" + member.name() + "` needs too much memory");
    }
    return machine.execution.refusal(place, "`" + member.name() + "` throws " + cause);
  }
}
