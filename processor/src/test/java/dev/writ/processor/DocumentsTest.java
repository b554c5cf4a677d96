package dev.writ.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.BuiltPolicy;
import dev.writ.json.PolicyWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each construct of the interpreter's suite: the document that is emitted is, byte for byte,
 * the one that the class builds at run time.
 */
final class DocumentsTest {

  private static final Path CONSTRUCTS = Path.of("src/test/resources/constructs");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> emittedAsBuiltAtRunTime() throws Exception {
    List<String> names =
        Compiled.in(CONSTRUCTS).stream()
            .filter(DocumentsTest::hasValue)
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .toList();
    Path sources = folder.resolve("src");
    for (Path file : Compiled.in(CONSTRUCTS)) {
      Compiled.write(sources, file.getFileName().toString(), Files.readString(file));
    }
    Compiled.write(sources, "Documents.java", policies(names));
    Compiled compiled =
        Compiled.byJavac(
            sources,
            folder.resolve("out"),
            List.of(new PolicyProcessor()),
            "-Awrit.severity=" + lowered());
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    String emitted = Files.readString(folder.resolve("out/META-INF/iam/Documents.json"));
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.resolve("out").toUri().toURL()},
            DocumentsTest.class.getClassLoader());
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      assertThat(emitted).contains("{\"name\":\"" + name + "\"");
                      assertThat(emitted).contains("\"document\":" + run(loader, name) + "}");
                    }));
  }

  private static boolean hasValue(Path file) {
    try {
      return Files.readString(file).contains(" value() {");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The values are no sensible texts of a policy; what the rules say of them is another test. */
  private static String lowered() {
    return Stream.of(dev.writ.rule.FindingCode.values())
        .map(code -> code + "=off")
        .collect(java.util.stream.Collectors.joining(","));
  }

  private static String policies(List<String> names) {
    StringBuilder source =
        new StringBuilder(
            """
            import static dev.writ.Writ.*;

            final class Documents {
            """);
    for (String name : names) {
      source.append(
          """
            @dev.writ.annotation.IamPolicy("NAME")
            static dev.writ.builder.IdentityPolicy policyNAME() {
              return identityPolicy(
                  allow(dev.writ.catalog.S3.GET_OBJECT)
                      .on(dev.writ.catalog.S3.object("b", "NAME"))
                      .when(dev.writ.catalog.Aws.USER_AGENT.is(NAME.value())));
            }
          """
              .replace("NAME", name));
    }
    return source.append("}\n").toString();
  }

  private static String run(ClassLoader loader, String name) throws Exception {
    var method = loader.loadClass("Documents").getDeclaredMethod("policy" + name);
    method.setAccessible(true);
    return PolicyWriter.minified().write(((BuiltPolicy) method.invoke(null)).policy());
  }
}
