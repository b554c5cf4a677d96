package dev.writ.processor.scan;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.writ.processor.interpret.Compilation;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * The compiler that runs, where it is javac.
 *
 * <p>Its trees are complete and untouched when the first class is about to be analysed; asking for
 * types any earlier would harm the compilation, and later the trees are gone.
 */
public final class JavacFrontEnd {

  private final JavacTask task;
  private final Trees trees;

  private JavacFrontEnd(JavacTask task, Trees trees) {
    this.task = task;
    this.trees = trees;
  }

  /** The front end, if the environment is one of javac. */
  public static Optional<JavacFrontEnd> of(ProcessingEnvironment environment) {
    ProcessingEnvironment inner = Environments.unwrapped(environment);
    try {
      return Optional.of(new JavacFrontEnd(JavacTask.instance(inner), Trees.instance(inner)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The trees of javac. */
  public Trees trees() {
    return trees;
  }

  /** The file that declares the class, if it is among the sources. */
  Optional<JavaFileObject> file(TypeElement type) {
    return Optional.ofNullable(trees.getPath(type))
        .map(path -> path.getCompilationUnit().getSourceFile());
  }

  /**
   * Calls one of the two once: the first when the analysis begins, the second when the compiler
   * ends without one, as with {@code -proc:only}.
   */
  public void atAnalysis(Consumer<Compilation> analysis, Runnable without) {
    task.addTaskListener(
        new TaskListener() {
          private boolean done;

          @Override
          public void started(TaskEvent event) {
            if (!done && event.getKind() == TaskEvent.Kind.ANALYZE) {
              done = true;
              analysis.accept(new Compilation(trees, task.getElements(), task.getTypes()));
            }
          }

          @Override
          public void finished(TaskEvent event) {
            if (!done && event.getKind() == TaskEvent.Kind.COMPILATION) {
              done = true;
              without.run();
            }
          }
        });
  }
}
