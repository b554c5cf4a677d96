package dev.writ.processor;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;

/** The processor in an environment such as build tools wrap around the compiler's. */
final class Wrapped {

  private Wrapped() {}

  static Processor likeGradle() {
    return new Wrapper() {
      @Override
      ProcessingEnvironment wrap(ProcessingEnvironment environment) {
        return new Delegating(environment);
      }
    };
  }

  static Processor likeIntelliJ() {
    return new Wrapper() {
      @Override
      ProcessingEnvironment wrap(ProcessingEnvironment environment) {
        return APIWrappers.wrap(ProcessingEnvironment.class, environment);
      }
    };
  }

  static Processor unknown() {
    return new Wrapper() {
      @Override
      ProcessingEnvironment wrap(ProcessingEnvironment environment) {
        return (ProcessingEnvironment)
            Proxy.newProxyInstance(
                Wrapped.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> invoke(method, environment, arguments));
      }
    };
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Exception {
    return method.invoke(target, arguments);
  }

  /** A processor around the processor. */
  private abstract static class Wrapper extends AbstractProcessor {

    private final PolicyProcessor processor = new PolicyProcessor();

    abstract ProcessingEnvironment wrap(ProcessingEnvironment environment);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(wrap(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** As Gradle's incremental environment, which keeps the compiler's in a field of this name. */
  private static final class Delegating implements ProcessingEnvironment {

    private final ProcessingEnvironment delegate;

    Delegating(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
