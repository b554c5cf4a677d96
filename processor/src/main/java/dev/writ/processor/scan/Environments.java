package dev.writ.processor.scan;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler's own environment beneath what build tools wrap around it. Only the trees need it;
 * outputs go through the wrapper, which keeps count of them.
 */
final class Environments {

  private static final String INTELLIJ_WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

  private Environments() {}

  /** The innermost environment that can be reached. */
  static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    ProcessingEnvironment innermost = environment;
    for (int depth = 0; depth < 5; depth++) {
      Optional<ProcessingEnvironment> inner = inner(innermost);
      if (inner.isEmpty() || inner.get() == innermost) {
        return innermost;
      }
      innermost = inner.get();
    }
    return innermost;
  }

  private static Optional<ProcessingEnvironment> inner(ProcessingEnvironment environment) {
    Optional<ProcessingEnvironment> byIntelliJ = ofIntelliJ(environment);
    return byIntelliJ.isPresent() ? byIntelliJ : ofGradle(environment);
  }

  private static Optional<ProcessingEnvironment> ofIntelliJ(ProcessingEnvironment environment) {
    try {
      Class<?> wrappers =
          Class.forName(INTELLIJ_WRAPPERS, true, environment.getClass().getClassLoader());
      Method unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
      return environment(unwrap.invoke(null, ProcessingEnvironment.class, environment));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessingEnvironment> ofGradle(ProcessingEnvironment environment) {
    for (Class<?> type = environment.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field delegate = type.getDeclaredField("delegate");
        if (delegate.trySetAccessible()) {
          return environment(delegate.get(environment));
        }
      } catch (ReflectiveOperationException e) {
        // Not declared here; perhaps in the superclass.
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> environment(Object candidate) {
    return candidate instanceof ProcessingEnvironment inner ? Optional.of(inner) : Optional.empty();
  }
}
