package dev.writ.rule.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormsTest {

  @ParameterizedTest(name = "`{0}` is a date: {1}")
  @CsvSource({
    "2026-11-23T10:15:30Z, true",
    "2026-11-23T10:15:30.123Z, true",
    "2026-11-23T10:15:30+09:00, true",
    "2026-11-23T10:15Z, true",
    "2026-11-23, true",
    "2026-11, true",
    "2026, false",
    "2026-02-30, false",
    "2026-11-23T25:00:00Z, false",
    "2026-11-23 10:15:30, false",
    "tomorrow, false",
    "'', false"
  })
  void dates_are_those_of_iso_8601(String value, boolean expected) {
    assertThat(ValueForms.isDate(value)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "`{0}` is a number of seconds: {1}")
  @CsvSource({
    "0, true",
    "9223372036854775807, true",
    "9223372036854775808, false",
    "-1, false",
    "1.5, false"
  })
  void seconds_since_1970_fit_into_63_bits(String value, boolean expected) {
    assertThat(ValueForms.isEpochSeconds(value)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "`{0}` is a number: {1}")
  @CsvSource({
    "10, true",
    "-10.5, true",
    ".5, true",
    "1e3, true",
    "ten, false",
    "1., true",
    "'', false"
  })
  void numbers_are_decimals(String value, boolean expected) {
    assertThat(ValueForms.isNumber(value)).isEqualTo(expected);
  }
}
