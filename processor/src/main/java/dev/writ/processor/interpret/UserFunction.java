package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A lambda or method reference whose type is an interface of the user.
 *
 * @param type the interface
 */
record UserFunction(TypeElement type, Body body) {

  /** What a function does with its arguments. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call(Arguments arguments, TreePath site);
  }
}
