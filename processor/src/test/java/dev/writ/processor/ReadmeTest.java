package dev.writ.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the README shows is what a user gets. */
final class ReadmeTest {

  private static final Path EXAMPLE =
      Path.of("../examples/src/main/java/dev/writ/examples/orders/OrderPolicies.java");

  @Test
  void thePolicyIsTheExample() throws IOException {
    String example = Files.readString(EXAMPLE);
    String shown = javaBlock();
    assertThat(example.replaceAll("\\s+", " ")).contains(method(shown).replaceAll("\\s+", " "));
  }

  @Test
  void thePolicyIsEmittedWithoutAFinding() throws IOException {
    Compilation compilation = compile(Files.readString(EXAMPLE));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedFile(
            StandardLocation.CLASS_OUTPUT,
            "META-INF/iam/dev.writ.examples.orders.OrderPolicies.json")
        .contentsAsUtf8String()
        .contains("\"arn:aws:s3:::orders-prod/invoices/*\"");
  }

  @Test
  void theErrorIsTheOneThatJavacPrints() throws IOException {
    String wrong = Files.readString(EXAMPLE).replace("203.0.113.0/24", "203.0.113.0/33");
    Compilation compilation = compile(wrong);
    int line = 1 + wrong.lines().toList().indexOf(line(wrong, "203.0.113.0/33"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[TYPE_MISMATCH_IP_RANGE] `203.0.113.0/33` is no IP address or range")
        .inFile(source(wrong))
        .onLine(line)
        .atColumn(1 + line(wrong, "203.0.113.0/33").indexOf("\"203.0.113.0/33\""));
    String shown = readme();
    for (String text :
        compilation.errors().get(0).getMessage(null).lines().map(String::strip).toList()) {
      assertThat(shown).contains(text);
    }
  }

  private static Compilation compile(String source) {
    return javac().withProcessors(new PolicyProcessor()).compile(source(source));
  }

  private static JavaFileObject source(String text) {
    return JavaFileObjects.forSourceString("dev.writ.examples.orders.OrderPolicies", text);
  }

  private static String line(String source, String part) {
    return source.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  /** The README's first block of Java. */
  private static String javaBlock() throws IOException {
    String readme = readme();
    int start = readme.indexOf("```java\n") + "```java\n".length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static String method(String shown) {
    return shown.substring(shown.indexOf("@IamPolicy"), shown.lastIndexOf('}')).strip();
  }
}
