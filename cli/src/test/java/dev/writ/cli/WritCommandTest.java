package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritCommandTest {

  @Test
  void printsItsVersionAndThatOfTheCatalog() {
    Run run = Run.of("version");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .matches(
            "writ \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"
                + "catalog \\d{4}-\\d\\d-\\d\\d \\([0-9.]+\\): \\d+ services, \\d+ actions, "
                + "\\d+ resource types, \\d+ condition keys, \\d+ global keys\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpGoesToStandardOutput(String option) {
    Run run = Run.of(option);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: writ ")
        .contains("format", "catalog", "version", "Exit status", "NO_COLOR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "catalog", "version"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: writ " + command);
  }

  @Test
  void withoutACommandItShowsHowItIsUsed() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: writ ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fromat", "--nope", "version --nope", "version x", "--color=x version"})
  void refusesWrongUsageInTwoOrThreeLines(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: ").contains("--help");
    assertThat(run.err().lines().count()).isBetween(2L, 3L);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Run.of("fromat").err()).contains("did you mean", "format");
  }

  @Test
  void colorsWhenToldTo() {
    assertThat(Run.of("--color=always", "catalog", "nope").err()).startsWith("\u001b[");
    assertThat(Run.of("catalog", "--color=never", "nope").err()).startsWith("error: ");
    assertThat(Run.of("--color=always", "--help").out()).contains("\u001b[");
    assertThat(Run.of("--color=never", "--help").out()).doesNotContain("\u001b[");
  }
}
