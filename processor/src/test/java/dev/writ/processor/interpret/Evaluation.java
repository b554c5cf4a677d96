package dev.writ.processor.interpret;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources, and interprets each static method {@code value()} when javac may. */
final class Evaluation {

  /** The outcomes as text, by class name. */
  private final Map<String, String> outcomes = new TreeMap<>();

  private final StringWriter messages = new StringWriter();
  private final boolean compiled;

  private Evaluation(List<Path> sources, Path output, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              Stream.concat(Stream.of("-d", output.toString()), options.stream()).toList(),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new Listener()));
      compiled = task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Evaluation of(List<Path> sources, Path output) {
    return new Evaluation(sources, output, List.of());
  }

  static List<Path> sourcesIn(String folder) {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources", folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, String> outcomes() {
    return outcomes;
  }

  String messages() {
    return messages.toString();
  }

  boolean compiled() {
    return compiled;
  }

  @SupportedAnnotationTypes("*")
  private final class Listener extends AbstractProcessor implements TaskListener {

    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element element : round.getRootElements()) {
        outcomes.put(element.getSimpleName().toString(), "no value()");
      }
      if (round.processingOver()) {
        JavacTask.instance(processingEnv).addTaskListener(this);
      }
      return false;
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() != TaskEvent.Kind.ANALYZE || done) {
        return;
      }
      done = true;
      Interpreter interpreter =
          new Interpreter(
              new Compilation(
                  Trees.instance(processingEnv),
                  processingEnv.getElementUtils(),
                  processingEnv.getTypeUtils()),
              new TrustedLibrary(
                  Set.of("dev.writ", "dev.writ.model", "dev.writ.builder"),
                  Set.of(),
                  Evaluation.class.getClassLoader()),
              Limits.STANDARD);
      outcomes.replaceAll((name, none) -> evaluate(interpreter, name).orElse(none));
    }

    private Optional<String> evaluate(Interpreter interpreter, String name) {
      for (Element member :
          processingEnv.getElementUtils().getTypeElement(name).getEnclosedElements()) {
        if (member instanceof ExecutableElement && member.getSimpleName().contentEquals("value")) {
          return Optional.of(Shown.of(interpreter.evaluate(member), Trees.instance(processingEnv)));
        }
      }
      return Optional.empty();
    }
  }
}
