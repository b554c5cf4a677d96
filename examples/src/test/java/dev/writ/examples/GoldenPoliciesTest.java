package dev.writ.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.Policies;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the processor emitted for each example equals its golden file. {@code -Dwrit.golden=write}
 * rewrites the golden files; read the difference before committing it.
 */
final class GoldenPoliciesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = "write".equals(System.getProperty("writ.golden"));

  private record Emitted(String className, String name, String document) {

    Path golden() {
      String task = className.substring("dev.writ.examples.".length(), className.lastIndexOf('.'));
      return GOLDEN.resolve(task).resolve(name + ".json");
    }
  }

  @TestFactory
  Stream<DynamicTest> eachEmittedDocumentEqualsItsGolden() throws Exception {
    return emitted().stream()
        .map(policy -> DynamicTest.dynamicTest(policy.name(), () -> assertGolden(policy)));
  }

  @Test
  void everyGoldenBelongsToAnEmittedPolicy() throws Exception {
    try (Stream<Path> goldens = Files.walk(GOLDEN)) {
      assertThat(goldens.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(emitted().stream().map(Emitted::golden).toList());
    }
  }

  private static void assertGolden(Emitted policy) throws IOException {
    if (REWRITE) {
      Files.createDirectories(policy.golden().getParent());
      Files.writeString(policy.golden(), policy.document() + "\n");
    }
    assertThat(policy.golden()).exists();
    assertThat(policy.document() + "\n").isEqualTo(Files.readString(policy.golden()));
  }

  private static List<Emitted> emitted() throws IOException, URISyntaxException {
    Path classes =
        Path.of(PrintPolicies.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    TreeSet<String> classNames = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes.resolve("META-INF/iam"))) {
      files.forEach(
          file -> classNames.add(file.getFileName().toString().replaceAll("\\.json$", "")));
    }
    return classNames.stream().flatMap(GoldenPoliciesTest::policiesOf).toList();
  }

  private static Stream<Emitted> policiesOf(String className) {
    try {
      Policies policies = Policies.of(Class.forName(className));
      return policies.names().stream()
          .map(name -> new Emitted(className, name, policies.document(name)));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(className + " was emitted and does not exist", e);
    }
  }
}
