package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The members that classes of the user have without declaring them. */
final class UserBuiltins {

  private final Machine machine;
  private @Nullable TreePath lastPlace;

  UserBuiltins(Machine machine) {
    this.machine = machine;
  }

  /** Remembers which expression calls a platform member that may come back to a user's object. */
  void at(TreePath place) {
    lastPlace = place;
  }

  /** {@code values()} and {@code valueOf(…)} of an enum. */
  @Nullable Object callStatic(
      UserClass type, ExecutableElement method, Arguments arguments, TreePath place) {
    List<UserObject> constants = type.constants(place);
    if (method.getSimpleName().contentEquals("values")) {
      return constants.toArray(new UserObject[0]);
    }
    Object name = machine.conversions.nonNull(arguments.get(0), place);
    return constants.stream()
        .filter(constant -> nameOf(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                machine.execution.refusal(
                    place,
                    "`" + type.element().getSimpleName() + "` has no constant `" + name + "`"));
  }

  /** A member of Object, Enum or Record, or the accessor of a record component. */
  @Nullable Object call(
      UserObject receiver, ExecutableElement method, Arguments arguments, TreePath place) {
    String name = method.getSimpleName().toString();
    if (arguments.size() == 0) {
      Optional<VariableElement> component = component(receiver, name);
      if (component.isPresent()) {
        return receiver.fields().get(component.get());
      }
    }
    at(place);
    return switch (name) {
      case "equals" -> defaultEquals(receiver, arguments.get(0));
      case "toString" -> defaultText(receiver);
      case "name" -> nameOf(receiver);
      case "ordinal" -> receiver.constant().orElseThrow().ordinal();
      case "compareTo" ->
          compare(receiver, (UserObject) machine.conversions.nonNull(arguments.get(0), place));
      case "hashCode" ->
          throw machine.execution.refusal(
              place, "this hash code is not specified: it may differ from build to build");
      default -> throw machine.execution.refusal(place, "`" + name + "` cannot be evaluated here");
    };
  }

  boolean areEqual(UserObject left, @Nullable Object right) {
    Optional<ExecutableElement> own = declared(left, "equals", 1);
    return own.isPresent()
        ? (Boolean) result(own.get(), left, Arguments.of(right))
        : defaultEquals(left, right);
  }

  int hash(UserObject object) {
    Optional<ExecutableElement> own = declared(object, "hashCode", 0);
    if (own.isPresent()) {
      return (Integer) result(own.get(), object, Arguments.NONE);
    }
    int hash = 1;
    for (VariableElement component : components(object)) {
      hash = 31 * hash + Objects.hashCode(object.fields().get(component));
    }
    return object.type().isRecord() ? hash : System.identityHashCode(object);
  }

  String text(UserObject object) {
    Optional<ExecutableElement> own = declared(object, "toString", 0);
    return own.isPresent()
        ? String.valueOf(result(own.get(), object, Arguments.NONE))
        : defaultText(object);
  }

  int compare(UserObject left, UserObject right) {
    if (left.constant().isPresent() && right.constant().isPresent()) {
      return Integer.compare(left.constant().get().ordinal(), right.constant().get().ordinal());
    }
    Optional<ExecutableElement> own = declared(left, "compareTo", 1);
    if (own.isEmpty()) {
      throw new ClassCastException(left.type().element().getSimpleName() + " is not Comparable");
    }
    return (Integer) result(own.get(), left, Arguments.of(right));
  }

  private Object result(ExecutableElement method, UserObject receiver, Arguments arguments) {
    TreePath place = site(receiver);
    return machine.conversions.nonNull(
        machine.methods.callExactly(method, receiver, arguments, place), place);
  }

  /** The method with source that the object's class declares or inherits. */
  private Optional<ExecutableElement> declared(UserObject object, String name, int arity) {
    for (Optional<UserClass> c = Optional.of(object.type());
        c.isPresent();
        c = c.get().superclass()) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(c.get().element().getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(name)
            && method.getParameters().size() == arity
            && machine.sources.member(method).isPresent()) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  private boolean defaultEquals(UserObject left, @Nullable Object right) {
    if (left == right
        || !left.type().isRecord()
        || !(right instanceof UserObject other)
        || other.type() != left.type()) {
      return left == right;
    }
    return components(left).stream()
        .allMatch(c -> Objects.equals(left.fields().get(c), other.fields().get(c)));
  }

  private String defaultText(UserObject object) {
    if (object.constant().isPresent()) {
      return nameOf(object);
    }
    String name = object.type().element().getSimpleName().toString();
    if (!object.type().isRecord()) {
      throw machine.execution.refusal(
          site(object), "the text of this `" + name + "` is its hash code: it has no `toString`");
    }
    StringJoiner text = new StringJoiner(", ", name + "[", "]");
    for (VariableElement component : components(object)) {
      Object value = object.fields().get(component);
      text.add(component.getSimpleName() + "=" + TextForm.of(value, machine, site(object)));
    }
    return text.toString();
  }

  private TreePath site(UserObject object) {
    return lastPlace == null ? object.type().path() : lastPlace;
  }

  private static String nameOf(UserObject constant) {
    return constant.constant().orElseThrow().name();
  }

  /** The fields of a record that hold its components; of another class none. */
  List<VariableElement> components(UserObject object) {
    UserClass type = object.type();
    return type.isRecord() ? components(type) : List.of();
  }

  /** The fields of a record that hold its components, in order. */
  static List<VariableElement> components(UserClass type) {
    return ElementFilter.fieldsIn(type.element().getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  private Optional<VariableElement> component(UserObject object, String name) {
    return components(object).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
