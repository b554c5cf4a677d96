package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Functions: of a user's interface they stay inside, of a compiled one they become its object. */
final class Functions {

  private final Machine machine;

  Functions(Machine machine) {
    this.machine = machine;
  }

  /** A function whose static type is the interface. */
  Object function(TypeElement type, UserFunction.Body body, TreePath place) {
    if (machine.classes.isUser(type)) {
      return new UserFunction(type, body);
    }
    try {
      return proxy(machine.mirrors.classOf(type), body, place);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw machine.execution.sourceMissing(
          place, "a function of `" + type.getQualifiedName() + "` cannot be evaluated");
    }
  }

  /** The one abstract method of the functional interface. */
  ExecutableElement descriptor(TypeElement type, TreePath place) {
    return ElementFilter.methodsIn(machine.elements.getAllMembers(type)).stream()
        .filter(m -> m.getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT))
        .filter(m -> !isMemberOfObject(m))
        .findFirst()
        .orElseThrow(() -> machine.execution.unresolved(place));
  }

  /** The interface that a lambda of this static type implements. */
  TypeElement interfaceOf(TypeMirror type, TreePath place) {
    List<? extends TypeMirror> bounds =
        type instanceof IntersectionType intersection ? intersection.getBounds() : List.of(type);
    for (TypeMirror bound : bounds) {
      Element element = machine.types.asElement(bound);
      if (element instanceof TypeElement candidate
          && candidate.getKind() == ElementKind.INTERFACE
          && !candidate.getQualifiedName().contentEquals("java.io.Serializable")) {
        return candidate;
      }
    }
    throw machine.execution.unresolved(place);
  }

  private boolean isMemberOfObject(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    int arity = method.getParameters().size();
    return switch (name) {
      case "equals" -> arity == 1;
      case "hashCode", "toString" -> arity == 0;
      default -> false;
    };
  }

  /** The arguments as the compiled member takes them: functions become objects of its types. */
  @Nullable Object[] adapted(Arguments arguments, Executable executable, TreePath place) {
    Class<?>[] types = executable.getParameterTypes();
    @Nullable Object[] adapted = new @Nullable Object[arguments.size()];
    for (int i = 0; i < adapted.length; i++) {
      adapted[i] = adapted(arguments.get(i), types[i], place);
    }
    return adapted;
  }

  /** The user's object or function as an object of the compiled interface. */
  Object asInterface(Object value, Element type, TreePath place) {
    try {
      Class<?> target = machine.mirrors.classOf((TypeElement) type);
      return value instanceof UserFunction function
          ? proxy(target, function.body(), place)
          : proxy(target, (UserObject) value, place);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw machine.execution.refusal(place, "`" + type + "` cannot be evaluated");
    }
  }

  private @Nullable Object adapted(@Nullable Object value, Class<?> type, TreePath place) {
    if (!type.isInterface() || type.isInstance(value)) {
      return value;
    }
    if (value instanceof UserFunction function) {
      return proxy(type, function.body(), place);
    }
    return value instanceof UserObject object ? proxy(type, object, place) : value;
  }

  private Object proxy(Class<?> type, UserObject object, TreePath place) {
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        TypeElement declaring =
            machine.elements.getTypeElement(method.getDeclaringClass().getCanonicalName());
        ExecutableElement element = descriptor(declaring, place);
        return proxy(
            type,
            (arguments, site) -> machine.methods.callVirtual(element, object, arguments, site),
            place);
      }
    }
    throw machine.execution.refusal(
        place,
        "an object of `" + object.type().element().getSimpleName() + "` cannot be passed here");
  }

  private Object proxy(Class<?> type, UserFunction.Body body, TreePath place) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
          if (method.getDeclaringClass() == Object.class) {
            return memberOfObject(proxy, method, given, place);
          }
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, given);
          }
          machine.execution.charge(place, 1);
          return body.call(Arguments.of(given), place);
        };
    return Proxy.newProxyInstance(machine.mirrors.loader(), new Class<?>[] {type}, handler);
  }

  private Object memberOfObject(
      Object proxy, Method method, @Nullable Object[] arguments, TreePath place) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default ->
          throw machine.execution.refusal(place, "the text of a lambda is not the same everywhere");
    };
  }
}
