package dev.writ.processor;

import com.google.auto.service.AutoService;
import dev.writ.annotation.IamPolicy;
import dev.writ.processor.message.MessageCode;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the policies marked with {@link IamPolicy} while a class is compiled, checks them, and
 * writes their documents to {@code META-INF/iam/} in the class output.
 *
 * <p>This class is a shell: it links where there are no compiler trees, and whatever goes wrong
 * becomes one error of the compilation.
 */
@AutoService(Processor.class)
public final class PolicyProcessor extends AbstractProcessor {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "dev.writ.annotation.IamPolicy",
          "dev.writ.annotation.SuppressFinding",
          "dev.writ.annotation.SuppressFinding.List");

  private @Nullable PolicyRun run;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ANNOTATIONS;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.KEYS;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    run = new PolicyRun(environment);
  }

  /** Claims the annotations: those that nobody claims are a warning of {@code -Xlint}. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    PolicyRun current = run;
    if (current != null) {
      Guard.run(processingEnv, () -> current.round(round));
    }
    return true;
  }

  /** Turns failures of the processor into errors of the compilation. */
  static final class Guard {

    private Guard() {}

    static void run(ProcessingEnvironment environment, Runnable work) {
      try {
        work.run();
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        if (isCompilers(e)) {
          throw e;
        }
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message(e));
      }
    }

    /** True iff the compiler itself gives up, and says so. */
    private static boolean isCompilers(Throwable e) {
      String name = e.getClass().getName();
      return name.startsWith("com.sun.tools.javac.")
          && (name.endsWith("Abort")
              || name.endsWith("FatalError")
              || name.endsWith("PropagatedException"));
    }

    private static String message(Throwable e) {
      if (e instanceof LinkageError) {
        return MessageCode.NOT_EVALUATED.text(
            "the policies were not evaluated: a class is missing on the processor path, or the Java"
                + " run time lacks the module jdk.compiler: "
                + e);
      }
      StackTraceElement[] trace = e.getStackTrace();
      return MessageCode.PROCESSOR_FAILED.text(
          "the policies were not evaluated, by a defect of Writ; please report it: "
              + e
              + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }
}
