package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.model.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeverityOptionsTest {

  private static final Finding SID =
      Finding.of(FindingCode.EMPTY_SID_VALUE, ModelPath.statement(0), "", "the Sid is empty");
  private static final Finding VERSION =
      Finding.of(FindingCode.MISSING_VERSION, ModelPath.ROOT, "", "the policy names no Version");

  @Test
  void an_option_raises_lowers_or_silences_a_code() {
    SeverityOptions options =
        SeverityOptions.parse(" EMPTY_SID_VALUE = security_warning, MISSING_VERSION=off,");

    assertThat(options.apply(List.of(VERSION, SID)))
        .containsExactly(SID.severity(Severity.SECURITY_WARNING));
  }

  @Test
  void without_options_everything_stays() {
    assertThat(SeverityOptions.parse("").apply(List.of(VERSION, SID)))
        .containsExactly(VERSION, SID);
  }

  @Test
  void a_mistake_in_the_options_is_named() {
    assertThatThrownBy(() -> SeverityOptions.parse("MISSING_VERSION"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`MISSING_VERSION` is not of the form `CODE=severity`");
    assertThatThrownBy(() -> SeverityOptions.parse("MISSING_VERSIONS=error"))
        .hasMessageContaining("did you mean `MISSING_VERSION`");
    assertThatThrownBy(() -> SeverityOptions.parse("MISSING_VERSION=fatal"))
        .hasMessageContaining("`fatal` is no severity");
  }
}
