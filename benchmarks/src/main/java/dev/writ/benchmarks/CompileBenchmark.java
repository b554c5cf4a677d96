package dev.writ.benchmarks;

import dev.writ.processor.PolicyProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A warm javac over a module of policies, with and without the processor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 8, time = 3)
public class CompileBenchmark {

  /** How many policies the module has, 20 a class. */
  @Param({"20", "100", "1000"})
  public int policies;

  /** Whether the processor runs. */
  @Param({"false", "true"})
  public boolean processor;

  private List<JavaFileObject> sources = List.of();
  private Path output = Path.of("");

  /** Prepares the sources and an output folder. */
  @Setup
  public void prepare() throws IOException {
    sources = PolicySources.ofPolicies(policies);
    output = Files.createTempDirectory("writ-benchmark");
  }

  /** One compilation. */
  @Benchmark
  public boolean compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      List<String> options =
          new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path")));
      if (!processor) {
        options.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(messages, files, null, options, null, sources);
      if (processor) {
        task.setProcessors(List.of(new PolicyProcessor()));
      }
      if (!task.call()) {
        throw new IllegalStateException(messages.toString());
      }
      return true;
    }
  }
}
