package dev.writ.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.decide.Authorizer;
import dev.writ.request.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code -Dwrit.goldens=rewrite} writes the goldens anew. */
class ExplanationGoldensTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/writ/explain");

  @TestFactory
  Stream<DynamicTest> explainsTheSymptomsThatPeopleMeet() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList().stream()
          .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Scenario scenario = Scenario.read(Files.readString(folder.resolve("scenario.json")));
    Explanation explanation =
        Explainer.of(Authorizer.of(scenario.layers())).explain(scenario.request());
    compare(folder.resolve("explanation.txt"), explanation.toText());
    compare(folder.resolve("explanation.json"), explanation.toJson() + "\n");
  }

  private static void compare(Path golden, String actual) throws IOException {
    if ("rewrite".equals(System.getProperty("writ.goldens"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
