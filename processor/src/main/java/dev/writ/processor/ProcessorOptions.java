package dev.writ.processor;

import dev.writ.model.Parameter;
import dev.writ.rule.Severity;
import dev.writ.rule.SeverityOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The processor's {@code -A} options.
 *
 * @param severities {@code writ.severity}: {@code CODE=severity,…}
 * @param failOn {@code writ.failOn}: findings of this severity and graver ones are errors
 * @param partition {@code writ.partition}: where the policies are deployed
 * @param today {@code writ.today}: the day on which suppressions may have expired; the current one
 *     by default
 */
record ProcessorOptions(
    SeverityOptions severities, Severity failOn, String partition, LocalDate today) {

  static final String SEVERITY = "writ.severity";
  static final String FAIL_ON = "writ.failOn";
  static final String PARTITION = "writ.partition";
  static final String TODAY = "writ.today";
  static final Set<String> KEYS = Set.of(SEVERITY, FAIL_ON, PARTITION, TODAY);

  private static final String DEFAULT_PARTITION = "aws";

  /** Reads the options; what is wrong with one goes to {@code errors}, and its default holds. */
  static ProcessorOptions parse(Map<String, String> options, Consumer<String> errors) {
    return new ProcessorOptions(
        severities(options.getOrDefault(SEVERITY, ""), errors),
        failOn(options.getOrDefault(FAIL_ON, Severity.ERROR.id()), errors),
        partition(options.getOrDefault(PARTITION, DEFAULT_PARTITION), errors),
        today(options.getOrDefault(TODAY, ""), errors));
  }

  private static SeverityOptions severities(String text, Consumer<String> errors) {
    try {
      return SeverityOptions.parse(text);
    } catch (IllegalArgumentException e) {
      errors.accept("-A" + SEVERITY + ": " + e.getMessage());
      return SeverityOptions.NONE;
    }
  }

  private static Severity failOn(String id, Consumer<String> errors) {
    return Severity.ofId(id)
        .orElseGet(
            () -> {
              errors.accept(
                  "-A"
                      + FAIL_ON
                      + ": `"
                      + id
                      + "` is no severity; use `error`, `security-warning`, `warning` or"
                      + " `suggestion`");
              return Severity.ERROR;
            });
  }

  private static String partition(String name, Consumer<String> errors) {
    try {
      return Parameter.PARTITION.checked(name);
    } catch (IllegalArgumentException e) {
      errors.accept("-A" + PARTITION + ": " + e.getMessage());
      return DEFAULT_PARTITION;
    }
  }

  private static LocalDate today(String text, Consumer<String> errors) {
    if (text.isEmpty()) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      errors.accept("-A" + TODAY + ": `" + text + "` is no date of the form `2027-03-31`");
      return LocalDate.now(ZoneOffset.UTC);
    }
  }
}
