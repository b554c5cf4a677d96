package dev.writ.processor.scan;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.writ.processor.interpret.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A second javac within the compiler that runs: it parses and analyses the same source and makes
 * nothing. It serves where the compiler is another one, or has no trees.
 */
public final class NestedFrontEnd {

  private final ProcessingEnvironment environment;
  private final HostSources sources;

  public NestedFrontEnd(ProcessingEnvironment environment) {
    this.environment = environment;
    this.sources = new HostSources(environment);
  }

  /** The compilation of the files that declare the policies; empty where there is no javac. */
  public Optional<Compilation> compilation(Collection<PolicyDeclaration> policies) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    policies.forEach(policy -> names.add(policy.className()));
    List<JavaFileObject> files = sources.files(names);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(analysed(compiler, files));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Compilation analysed(JavaCompiler compiler, List<JavaFileObject> files)
      throws IOException {
    Set<Path> roots = sources.roots(files);
    StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
    manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, roots);
    manager.setLocationFromPaths(
        StandardLocation.CLASS_PATH,
        new HostClassPath(environment, compiler).entries(files, roots));
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(),
                new WithoutModules(manager),
                diagnostic -> {},
                options(),
                null,
                files);
    task.parse();
    task.analyze();
    return new Compilation(Trees.instance(task), task.getElements(), task.getTypes());
  }

  private List<String> options() {
    String version = environment.getSourceVersion().name();
    int release = Integer.parseInt(version.substring("RELEASE_".length()));
    int newest = Runtime.version().feature();
    return List.of(
        "-proc:none",
        "-implicit:none",
        "-Xprefer:source",
        "-Xlint:none",
        "-nowarn",
        "--should-stop=ifError=FLOW",
        "--release",
        String.valueOf(Math.min(release, newest)));
  }

  /** What the compilation lacks, as text for a message. */
  public static String missing(Collection<PolicyDeclaration> policies) {
    return "the policies "
        + policies.stream()
            .map(policy -> "`" + policy.name() + "`")
            .collect(Collectors.joining(", "))
        + " were not evaluated: their source was not found, or the compiler runs on a Java run time"
        + " without the module jdk.compiler";
  }
}
