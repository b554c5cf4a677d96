package dev.writ.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What a compilation came to.
 *
 * @param success whether it has no error
 * @param messages everything that the compiler printed
 * @param output the class output
 */
record Compiled(boolean success, String messages, Path output) {

  /** Compiles with javac of this run time, in this virtual machine. */
  static Compiled byJavac(
      Path sources, Path output, List<? extends Processor> processors, String... options) {
    return with(ToolProvider.getSystemJavaCompiler(), sources, output, processors, options);
  }

  /** Compiles with the Eclipse compiler. */
  static Compiled byEclipse(Path sources, Path output, List<? extends Processor> processors) {
    return with(
        new org.eclipse.jdt.internal.compiler.tool.EclipseCompiler(),
        sources,
        output,
        processors,
        "--release",
        "17");
  }

  private static Compiled with(
      JavaCompiler compiler,
      Path sources,
      Path output,
      List<? extends Processor> processors,
      String... options) {
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(output);
      List<String> all = new ArrayList<>(List.of("-d", output.toString()));
      all.addAll(List.of("-cp", System.getProperty("java.class.path")));
      if (processors.isEmpty()) {
        all.add("-proc:none");
      }
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages, files, null, all, null, files.getJavaFileObjectsFromPaths(in(sources)));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      return new Compiled(task.call(), messages.toString(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java files below the folder. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file of the output that ends so, by its name, as Latin-1 text, which keeps the bytes. */
  Map<String, String> files(String end) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(end)) {
          contents.put(
              output.relativize(file).toString(),
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** Writes a source file into the folder, by its package and class. */
  static void write(Path folder, String name, String source) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
