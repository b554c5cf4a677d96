package dev.writ.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Accepts findings in one place, for a reason.
 *
 * @param value the exact value of the accepted finding; empty for any
 * @param because why; not blank
 * @param until the last day on which the suppression holds, if it ends
 */
public record Suppression(
    FindingCode code, String value, String because, Optional<LocalDate> until) {

  /**
   * @throws IllegalArgumentException if there is no reason
   */
  public Suppression {
    if (because.isBlank()) {
      throw new IllegalArgumentException("a suppression needs a reason in `because`");
    }
  }

  /**
   * The suppression that the members of an annotation or option describe.
   *
   * @param until in the form {@code 2027-03-31}; empty for no end
   * @throws IllegalArgumentException if the code is unknown, the reason blank or the date none
   */
  public static Suppression of(String code, String value, String because, String until) {
    return new Suppression(FindingCode.named(code), value, because, date(until));
  }

  private static Optional<LocalDate> date(String until) {
    if (until.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("`" + until + "` is no date of the form `2027-03-31`", e);
    }
  }

  /** True iff the suppression is about such a finding; its end plays no part. */
  public boolean covers(Finding finding) {
    return finding.code() == code && (value.isEmpty() || value.equals(finding.value()));
  }

  /** True iff the suppression has ended before {@code today}. */
  public boolean isExpired(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }
}
