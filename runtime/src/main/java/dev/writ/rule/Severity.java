package dev.writ.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a finding matters, the gravest first, in the classification of IAM Access Analyzer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">IAM
 *     User Guide, Access Analyzer policy check reference</a>
 */
public enum Severity {
  /** The policy, or a part of it, does not work. */
  ERROR,
  /** The policy allows access that is a risk. */
  SECURITY_WARNING,
  /** The policy is not as it should be, without a security risk. */
  WARNING,
  /** The policy could be better, and means what it says. */
  SUGGESTION;

  /** The severity's name in options and reports, such as {@code security-warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The severity with this id, letter case and {@code _} for {@code -} ignored. */
  public static Optional<Severity> ofId(String id) {
    String wanted = id.toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values()).filter(severity -> severity.id().equals(wanted)).findFirst();
  }
}
