package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.model.ModelPath;
import dev.writ.rule.Suppressions.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Finding READ =
      Finding.of(FindingCode.UNSUPPORTED_SID, ModelPath.statement(0), "allow read", "gist");
  private static final Finding WRITE =
      Finding.of(FindingCode.UNSUPPORTED_SID, ModelPath.statement(1), "allow write", "gist");

  private static Outcome apply(Suppression... suppressions) {
    return new Suppressions(List.of(suppressions)).apply(List.of(READ, WRITE), TODAY);
  }

  private static Suppression suppression(String value, String until) {
    return Suppression.of("UNSUPPORTED_SID", value, "the console needs it", until);
  }

  @Test
  void a_suppression_accepts_findings_with_its_exact_value() {
    Outcome outcome = apply(suppression("allow read", ""));

    assertThat(outcome.accepted()).containsExactly(READ);
    assertThat(outcome.remaining()).containsExactly(WRITE);
    assertThat(outcome.problems()).isEmpty();
  }

  @Test
  void a_suppression_without_value_accepts_all_findings_of_its_code() {
    assertThat(apply(suppression("", "")).remaining()).isEmpty();
  }

  @Test
  void a_suppression_that_covers_nothing_is_reported() {
    Suppression unused = suppression("allow", "");

    assertThat(apply(unused).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.suppression()).isEqualTo(unused);
              assertThat(problem.finding().code()).isEqualTo(FindingCode.UNUSED_SUPPRESSION);
              assertThat(problem.finding().message())
                  .isEqualTo("the policy has no finding UNSUPPORTED_SID about `allow` to suppress");
            });
  }

  @Test
  void a_suppression_holds_on_its_last_day() {
    assertThat(apply(suppression("", "2026-11-23")).remaining()).isEmpty();
  }

  @Test
  void an_expired_suppression_accepts_nothing_and_is_reported() {
    Outcome outcome = apply(suppression("allow read", "2026-11-22"));

    assertThat(outcome.remaining()).containsExactly(READ, WRITE);
    assertThat(outcome.problems())
        .extracting(problem -> problem.finding().code())
        .containsExactly(FindingCode.EXPIRED_SUPPRESSION);
  }

  @Test
  void a_suppression_needs_a_known_code_a_reason_and_a_date() {
    assertThatThrownBy(() -> Suppression.of("UNSUPORTED_SID", "", "why", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`UNSUPORTED_SID` is no finding code; did you mean `UNSUPPORTED_SID`");
    assertThatThrownBy(() -> Suppression.of("UNSUPPORTED_SID", "", " ", ""))
        .hasMessage("a suppression needs a reason in `because`");
    assertThatThrownBy(() -> Suppression.of("UNSUPPORTED_SID", "", "why", "next week"))
        .hasMessage("`next week` is no date of the form `2027-03-31`");
  }
}
