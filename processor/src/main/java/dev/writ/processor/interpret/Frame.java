package dev.writ.processor.interpret;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The local variables of one call, the object it is called on, and what a lambda captured. */
final class Frame {

  /** What code captures that captures nothing. */
  static final Map<Element, @Nullable Object> NOTHING = Map.of();

  private final Map<Element, @Nullable Object> locals;
  private final Map<Element, @Nullable Object> captured;
  private final @Nullable Object self;

  private Frame(
      Map<Element, @Nullable Object> locals,
      Map<Element, @Nullable Object> captured,
      @Nullable Object self) {
    this.locals = locals;
    this.captured = captured;
    this.self = self;
  }

  static Frame ofStatic() {
    return new Frame(new HashMap<>(), NOTHING, null);
  }

  static Frame of(UserObject self) {
    return new Frame(new HashMap<>(), self.captured(), self);
  }

  static Frame of(UserFunction self) {
    return new Frame(new HashMap<>(), NOTHING, self);
  }

  /** A frame for the body of a lambda that was created here, with variables of its own. */
  Frame inner(Map<Element, @Nullable Object> capture) {
    return new Frame(new HashMap<>(), capture, self);
  }

  /** What a lambda or a local class captures here: all variables in scope, with their values. */
  Map<Element, @Nullable Object> capture() {
    Map<Element, @Nullable Object> all = new HashMap<>(captured);
    all.putAll(locals);
    return all;
  }

  @Nullable Object get(Element variable) {
    Object value = locals.get(variable);
    return value != null || locals.containsKey(variable) ? value : captured.get(variable);
  }

  void set(Element variable, @Nullable Object value) {
    locals.put(variable, value);
  }

  /** The user's object or function that {@code this} names; none in static code. */
  @Nullable Object self() {
    return self;
  }
}
