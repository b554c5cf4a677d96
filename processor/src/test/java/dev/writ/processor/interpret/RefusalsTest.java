package dev.writ.processor.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be evaluated is refused at the expression: the first line of each source says where
 * and how, as in {@code // error: 7:12 `Math.random` cannot be evaluated}.
 */
final class RefusalsTest {

  private static final String MARK = "// error: ";

  @TempDir static Path output;

  @TestFactory
  Stream<DynamicTest> refusedWhereTheSourceSays() {
    Evaluation evaluation = Evaluation.of(Evaluation.sourcesIn("refusals"), output);
    assertThat(evaluation.compiled()).as(evaluation.messages()).isTrue();
    return Evaluation.sourcesIn("refusals").stream()
        .map(
            source -> {
              String name = source.getFileName().toString().replace(".java", "");
              return DynamicTest.dynamicTest(
                  name,
                  () ->
                      assertThat(
                              evaluation
                                  .outcomes()
                                  .getOrDefault(name, "")
                                  .replace("source missing ", ""))
                          .startsWith(expected(source)));
            });
  }

  private static String expected(Path source) throws Exception {
    String first = Files.readAllLines(source).get(0);
    assertThat(first).startsWith(MARK);
    return first.substring(MARK.length());
  }
}
