package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The user's classes, each known once. */
final class UserClasses {

  private final Machine machine;
  private final Map<TypeElement, UserClass> known = new HashMap<>();

  UserClasses(Machine machine) {
    this.machine = machine;
  }

  /** The class, which is declared in this compilation. */
  UserClass of(TypeElement type) {
    UserClass found = known.get(type);
    if (found == null) {
      found = new UserClass(machine, type, machine.sources.declaration(type).orElseThrow());
      known.put(type, found);
    }
    return found;
  }

  boolean isUser(Element type) {
    return type instanceof TypeElement element && machine.sources.declaration(element).isPresent();
  }

  /** True iff the value, which is not null, is an instance of the type once erased. */
  boolean isInstance(Object value, TypeMirror type) throws ReflectiveOperationException {
    TypeMirror erased = machine.types.erasure(type);
    if (value instanceof UserObject object) {
      return isSubtype(object.type().element(), erased);
    }
    if (value instanceof UserFunction function) {
      return isSubtype(function.type(), erased);
    }
    Element element = machine.types.asElement(erased);
    return !(element instanceof TypeElement declared && isUser(declared))
        && machine.mirrors.classOf(erased).isInstance(value);
  }

  private boolean isSubtype(TypeElement type, TypeMirror erased) {
    return machine.types.isSubtype(machine.types.erasure(type.asType()), erased);
  }

  /** The object that {@code this} names for a member of {@code owner}: self, or one around it. */
  Object self(@Nullable Object innermost, TypeElement owner, TreePath place) {
    TypeMirror wanted = machine.types.erasure(owner.asType());
    for (Object self = innermost; self != null; self = outer(self)) {
      if (isSubtype(typeOf(self), wanted)) {
        return self;
      }
    }
    throw machine.execution.refusal(
        place, "there is no object of `" + owner.getSimpleName() + "` here");
  }

  private static @Nullable Object outer(Object self) {
    return self instanceof UserObject object ? object.outer() : null;
  }

  private static TypeElement typeOf(Object self) {
    return self instanceof UserObject object
        ? object.type().element()
        : ((UserFunction) self).type();
  }
}
