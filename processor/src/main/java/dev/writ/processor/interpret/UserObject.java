package dev.writ.processor.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An object of a class of the user: a record, an enum constant, or any other.
 *
 * <p>It can be an element of the platform's collections: equality, hash, order and text are those
 * that the user's class defines.
 */
final class UserObject implements Comparable<UserObject> {

  /** What an enum constant knows of itself. */
  record Constant(String name, int ordinal) {}

  private final UserClass type;
  private final Optional<Constant> constant;
  private final @Nullable UserObject outer;
  private final Map<Element, @Nullable Object> captured;
  private final Map<Element, @Nullable Object> fields = new HashMap<>();

  UserObject(
      UserClass type,
      Optional<Constant> constant,
      @Nullable UserObject outer,
      Map<Element, @Nullable Object> captured) {
    this.type = type;
    this.constant = constant;
    this.outer = outer;
    this.captured = captured;
  }

  UserClass type() {
    return type;
  }

  Optional<Constant> constant() {
    return constant;
  }

  @Nullable UserObject outer() {
    return outer;
  }

  Map<Element, @Nullable Object> captured() {
    return captured;
  }

  Map<Element, @Nullable Object> fields() {
    return fields;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return type.builtins().areEqual(this, other);
  }

  @Override
  public int hashCode() {
    return type.builtins().hash(this);
  }

  @Override
  public String toString() {
    return type.builtins().text(this);
  }

  @Override
  public int compareTo(UserObject other) {
    return type.builtins().compare(this, other);
  }
}
