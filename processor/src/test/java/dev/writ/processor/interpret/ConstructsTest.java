package dev.writ.processor.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each construct gives the same value whether the JVM runs it or the interpreter does. */
final class ConstructsTest {

  @TempDir static Path output;

  @TestFactory
  Stream<DynamicTest> interpretedAsTheJvmRunsIt() throws Exception {
    List<Path> sources = Evaluation.sourcesIn("constructs");
    Evaluation evaluation = Evaluation.of(sources, output);
    assertThat(evaluation.compiled()).as(evaluation.messages()).isTrue();
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {output.toUri().toURL()}, ConstructsTest.class.getClassLoader());
    return evaluation.outcomes().entrySet().stream()
        .filter(entry -> !entry.getValue().equals("no value()"))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> assertThat(entry.getValue()).isEqualTo(run(loader, entry.getKey()))));
  }

  @Test
  void thereAreAtLeastEightyOfThem() {
    assertThat(Evaluation.sourcesIn("constructs")).hasSizeGreaterThanOrEqualTo(80);
  }

  private static String run(ClassLoader loader, String name) throws Exception {
    Class<?> type = loader.loadClass(name);
    var method = type.getDeclaredMethod("value");
    method.setAccessible(true);
    return String.valueOf(method.invoke(null));
  }
}
