package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a call of a method does: it is interpreted, or the compiled method is called. */
final class Callees {

  /** A method that can be called. */
  @FunctionalInterface
  interface Callee {

    /**
     * The result of the call.
     *
     * @param receiver null for a static method
     * @param arguments one for each parameter, those of variable arity in an array
     */
    @Nullable Object call(@Nullable Object receiver, Arguments arguments, Site site);
  }

  private final Machine machine;
  private final LibraryCalls library;
  private final JdkCalls jdk;
  private final Map<ExecutableElement, Callee> known = new HashMap<>();

  Callees(Machine machine) {
    this.machine = machine;
    this.library = new LibraryCalls(machine);
    this.jdk = new JdkCalls(machine);
  }

  Callee of(ExecutableElement method) {
    Callee callee = known.get(method);
    if (callee == null) {
      callee =
          method.getModifiers().contains(Modifier.STATIC) ? forStatic(method) : forInstance(method);
      known.put(method, callee);
    }
    return callee;
  }

  /** The constructor of a compiled class; its receiver is null. */
  Callee ofConstructor(ExecutableElement constructor) {
    return known.computeIfAbsent(constructor, this::compiled);
  }

  /** The method itself, as {@code super.method()} calls it. */
  Callee exactly(ExecutableElement method) {
    return (receiver, arguments, site) -> {
      if (receiver instanceof UserObject object) {
        return machine.methods.callExactly(method, object, arguments, site.place());
      }
      throw machine.execution.refusal(site.place(), "`super` of a lambda cannot be evaluated");
    };
  }

  private Callee forStatic(ExecutableElement method) {
    return isUsers(method)
        ? (receiver, arguments, site) -> machine.methods.callStatic(method, arguments, site.place())
        : compiled(method);
  }

  private Callee forInstance(ExecutableElement method) {
    Callee compiled = isUsers(method) ? this::notCallable : compiled(method);
    return (receiver, arguments, site) -> {
      Object target = machine.conversions.nonNull(receiver, site.place());
      if (isInheritedFromPlatform(method, target)) {
        Object adapted =
            machine.functions.asInterface(target, Resolution.owner(method), site.place());
        return compiled.call(adapted, arguments, site);
      }
      if (target instanceof UserObject object) {
        return machine.methods.callVirtual(method, object, arguments, site.place());
      }
      if (target instanceof UserFunction function) {
        return machine.methods.callOnFunction(method, function, arguments, site.place());
      }
      return target.getClass().isArray() && method.getSimpleName().contentEquals("clone")
          ? machine.expressions.arrays().copy(target, site.place())
          : compiled.call(target, arguments, site);
    };
  }

  /** True iff it is a default method of a platform interface that the user's class keeps. */
  private boolean isInheritedFromPlatform(ExecutableElement method, Object target) {
    return method.isDefault()
        && !isUsers(method)
        && (target instanceof UserFunction
            || (target instanceof UserObject object
                && object.type().implementation(method).map(method::equals).orElse(false)));
  }

  private @Nullable Object notCallable(@Nullable Object receiver, Arguments arguments, Site site) {
    throw machine.execution.refusal(site.place(), "this call cannot be evaluated");
  }

  private boolean isUsers(ExecutableElement method) {
    return machine.classes.isUser(Resolution.owner(method));
  }

  private Callee compiled(ExecutableElement method) {
    return switch (machine.mirrors.owner(Resolution.owner(method))) {
      case LIBRARY -> library.callee(method);
      case JDK -> jdk.callee(method);
      case USER, OTHER ->
          (receiver, arguments, site) -> {
            throw otherClass(method, site.place());
          };
    };
  }

  private Refusal otherClass(ExecutableElement method, TreePath place) {
    return machine.execution.sourceMissing(
        place,
        "`"
            + Resolution.owner(method).getSimpleName()
            + "."
            + method.getSimpleName()
            + "` is compiled already: only source of this compilation, Writ and parts of the"
            + " Java platform can be evaluated");
  }
}
