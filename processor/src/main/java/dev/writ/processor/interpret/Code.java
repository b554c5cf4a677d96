package dev.writ.processor.interpret;

import org.jspecify.annotations.Nullable;

/** A planned expression. Its value is a boxed primitive, a reference, or null as in Java. */
@FunctionalInterface
interface Code {

  /** The value of the expression where these are the locals. */
  @Nullable Object run(Frame frame);
}
