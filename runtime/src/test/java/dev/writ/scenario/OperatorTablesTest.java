package dev.writ.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.decide.Authorizer;
import dev.writ.reference.ReferenceEvaluator;
import dev.writ.request.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row: operator, policy value as JSON, the request's value as JSON or {@code -} where it lacks
 * the key, and whether the condition holds. {@code # page URL} cites; {@code # key=value} adds
 * keys.
 */
class OperatorTablesTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/writ/scenarios/operators");

  @TestFactory
  Stream<DynamicTest> everyRowHoldsAsThePageSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("# page https://docs.aws.amazon.com/");
        for (String line : lines) {
          if (!line.isBlank() && !line.startsWith("#")) {
            tests.add(
                DynamicTest.dynamicTest(
                    file.getFileName() + ": " + line, () -> check(line.split("\t+"))));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(String[] row) {
    String expected = row[3].equals("true") ? "ALLOWED" : "IMPLICIT_DENY";
    String key = row[2].equals("-") ? "" : ",\"test:key\":" + row[2];
    Scenario scenario =
        Scenario.read(
            """
            {"request":{"principal":"arn:aws:iam::111122223333:user/Ana","action":"s3:GetObject",
             "resource":"*","context":{"test:many":["a","b"],"test:star":"a*"%s}},
             "policies":{"identity":[{"Version":"2012-10-17","Statement":{"Effect":"Allow",
             "Action":"*","Resource":"*","Condition":{"%s":{"Test:Key":%s}}}}]}}"""
                .formatted(key, row[0], row[1]));
    assertThat(Authorizer.of(scenario.layers()).decide(scenario.request()).outcome())
        .hasToString(expected);
    assertThat(ReferenceEvaluator.decide(scenario.request(), scenario.layers(), action -> false))
        .hasToString(expected);
  }
}
