package dev.writ.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Severities that a build sets for itself.
 *
 * @param severities by code; empty for a code that is off
 */
public record SeverityOptions(Map<FindingCode, Optional<Severity>> severities) {

  /** Every code keeps its severity. */
  public static final SeverityOptions NONE = new SeverityOptions(Map.of());

  private static final String OFF = "off";

  public SeverityOptions {
    severities = Map.copyOf(severities);
  }

  /**
   * The options in a text such as {@code MISSING_VERSION=error,EMPTY_SID_VALUE=off}; a later entry
   * for a code replaces an earlier one, and the empty text sets nothing.
   *
   * @throws IllegalArgumentException if an entry is not {@code CODE=severity}, names an unknown
   *     code or a severity other than {@code error}, {@code security-warning}, {@code warning},
   *     {@code suggestion} and {@code off}
   */
  public static SeverityOptions parse(String text) {
    Map<FindingCode, Optional<Severity>> severities = new EnumMap<>(FindingCode.class);
    for (String entry : text.split(",", -1)) {
      if (entry.isBlank()) {
        continue;
      }
      int equals = entry.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "`" + entry.strip() + "` is not of the form `CODE=severity`");
      }
      severities.put(
          FindingCode.named(entry.substring(0, equals).strip()),
          severity(entry.substring(equals + 1).strip()));
    }
    return new SeverityOptions(severities);
  }

  private static Optional<Severity> severity(String id) {
    if (id.toLowerCase(Locale.ROOT).equals(OFF)) {
      return Optional.empty();
    }
    return Optional.of(
        Severity.ofId(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "`"
                            + id
                            + "` is no severity; use `error`, `security-warning`, `warning`,"
                            + " `suggestion` or `off`")));
  }

  /** The findings in order with the severities set here, without those whose code is off. */
  public List<Finding> apply(List<Finding> findings) {
    List<Finding> applied = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Severity> set = severities.get(finding.code());
      if (set == null) {
        applied.add(finding);
      } else {
        set.ifPresent(severity -> applied.add(finding.severity(severity)));
      }
    }
    return applied;
  }
}
