package dev.writ.rule;

import static dev.writ.rule.FindingCode.Source.WRIT;
import static dev.writ.rule.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a finding can be about. Each code has a page in {@code docs/findings}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">IAM
 *     User Guide, Access Analyzer policy check reference</a>
 */
public enum FindingCode {
  // The check itself
  RULE_FAILED(WARNING, WRIT),
  UNUSED_SUPPRESSION(WARNING, WRIT),
  EXPIRED_SUPPRESSION(WARNING, WRIT);

  /** Whose code it is. */
  public enum Source {
    /** IAM Access Analyzer reports the same code. */
    AWS,
    /** Only Writ reports it. */
    WRIT
  }

  private final Severity severity;
  private final Source source;

  FindingCode(Severity severity, Source source) {
    this.severity = severity;
    this.source = source;
  }

  /** The severity of findings with this code, unless something raises or lowers it. */
  public Severity severity() {
    return severity;
  }

  /** Whose code it is. */
  public Source source() {
    return source;
  }

  /** The path of the page that explains the code, from the root of the project. */
  public String page() {
    return "docs/findings/" + name() + ".md";
  }

  /** The code with this name, letter case included, if there is one. */
  public static Optional<FindingCode> ofName(String name) {
    return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
  }

  /**
   * The code with this name, letter case included.
   *
   * @throws IllegalArgumentException if there is none; the message names similar ones
   */
  public static FindingCode named(String name) {
    return ofName(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "`"
                        + name
                        + "` is no finding code"
                        + NearestNames.among(Arrays.stream(values()).map(Enum::name).toList())
                            .of(name)
                            .map(nearest -> "; " + nearest)
                            .orElse("")));
  }
}
