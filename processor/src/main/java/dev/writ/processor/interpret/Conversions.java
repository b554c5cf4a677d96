package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Assignment contexts: boxing is implicit, since every value is boxed; the rest happens here. */
final class Conversions {

  /** Turns a value into one of the type that it is assigned to. */
  @FunctionalInterface
  interface Conversion {

    Conversion NONE = (value, place) -> value;

    @Nullable Object apply(@Nullable Object value, TreePath place);
  }

  private static final Map<String, TypeKind> NUMERIC_BOXES =
      Map.of(
          "java.lang.Byte", TypeKind.BYTE,
          "java.lang.Short", TypeKind.SHORT,
          "java.lang.Character", TypeKind.CHAR,
          "java.lang.Integer", TypeKind.INT,
          "java.lang.Long", TypeKind.LONG,
          "java.lang.Float", TypeKind.FLOAT,
          "java.lang.Double", TypeKind.DOUBLE);

  private final Execution execution;

  Conversions(Execution execution) {
    this.execution = execution;
  }

  Conversion to(TypeMirror target) {
    TypeKind kind = target.getKind();
    if (kind == TypeKind.BOOLEAN) {
      return this::unboxed;
    }
    if (kind.isPrimitive()) {
      return (value, place) -> Arithmetic.cast(unboxed(value, place), kind);
    }
    return boxKind(target) == TypeKind.NONE ? Conversion.NONE : boxing(boxKind(target));
  }

  /** A constant of type int may be assigned to a Byte, Short or Character. */
  private static Conversion boxing(TypeKind kind) {
    return (value, place) ->
        value instanceof Number || value instanceof Character
            ? Arithmetic.cast(value, kind)
            : value;
  }

  /** The primitive numeric type that the type boxes, or {@code NONE}. */
  static TypeKind boxKind(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? NUMERIC_BOXES.getOrDefault(element.getQualifiedName().toString(), TypeKind.NONE)
        : TypeKind.NONE;
  }

  /** The primitive value; refuses null. */
  Object unboxed(@Nullable Object value, TreePath place) {
    return nonNull(value, place);
  }

  Object nonNull(@Nullable Object value, TreePath place) {
    if (value == null) {
      throw execution.refusal(place, "this is null here: Java would throw NullPointerException");
    }
    return value;
  }

  /** The value of a field or array element that nothing was assigned to. */
  static @Nullable Object initial(TypeMirror type) {
    TypeKind kind = type.getKind();
    if (kind == TypeKind.BOOLEAN) {
      return false;
    }
    return kind.isPrimitive() ? Arithmetic.cast(0, kind) : null;
  }
}
