package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCasesTest {

  static Stream<FindingCase> cases() {
    return FindingCase.codesOfPolicies().stream().flatMap(code -> FindingCase.of(code).stream());
  }

  static List<FindingCode> codes() {
    return FindingCase.codesOfPolicies();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_policy_has_the_findings_that_its_case_names(FindingCase finding) {
    assertThat(finding.found()).isEqualTo(finding.expected().stream().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void each_code_fires_somewhere_and_is_silent_elsewhere(FindingCode code) {
    assertThat(FindingCase.of(code))
        .anyMatch(each -> each.expected().isPresent())
        .anyMatch(each -> each.expected().isEmpty());
  }

  @Test
  void each_file_of_cases_is_of_a_code() {
    assertThat(FindingCase.files())
        .isEqualTo(codes().stream().map(code -> code + ".cases").sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void messages_are_one_line_in_the_house_style(FindingCase finding) {
    for (Finding each : StandardRules.all().findings(finding.subject())) {
      assertThat(each.message()).doesNotContain("\n").doesNotEndWith(".");
      assertThat(each.help()).allMatch(line -> !line.isBlank() && !line.contains("\n"));
      assertThat(each.code()).isNotEqualTo(FindingCode.RULE_FAILED);
    }
  }
}
