package dev.writ.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.decide.Authorizer;
import dev.writ.decide.WildcardOnlyActions;
import dev.writ.reference.ReferenceEvaluator;
import dev.writ.request.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenarioFilesTest {

  private static final List<ScenarioFile> FILES =
      ScenarioFile.in(Path.of("src/test/resources/dev/writ/scenarios/decisions"));
  private static final WildcardOnlyActions WILDCARD_ONLY = WildcardOnlyActions.ofCatalog();

  @TestFactory
  Stream<DynamicTest> everyCaseIsDecidedAsThePageSays() {
    return FILES.stream()
        .flatMap(
            file ->
                file.cases().stream()
                    .map(
                        test ->
                            DynamicTest.dynamicTest(
                                file.name() + ": " + test.name(), () -> check(test))));
  }

  private static void check(ScenarioFile.Case test) {
    Scenario scenario = Scenario.read(test.json());
    assertThat(
            ReferenceEvaluator.decide(
                scenario.request(),
                scenario.layers(),
                action -> WILDCARD_ONLY.contains(action.toLowerCase(Locale.ROOT))))
        .as("the plain reading of %s", test.json())
        .hasToString(test.expected());
    assertThat(Authorizer.of(scenario.layers()).decide(scenario.request()).outcome())
        .as(test.json())
        .hasToString(test.expected());
  }

  @Test
  void everyFileCitesAnAwsPage() {
    assertThat(FILES)
        .allSatisfy(
            file ->
                assertThat(file.pages())
                    .as(file.name())
                    .isNotEmpty()
                    .allMatch(page -> page.startsWith("https://docs.aws.amazon.com/")));
  }
}
