package dev.writ.rule.security;

import dev.writ.facts.Catalog;
import dev.writ.match.WildcardPattern;
import dev.writ.rule.ArnFields;
import dev.writ.rule.ResourcePattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of the roles, with its path, that a resource takes in.
 *
 * @param pattern such as {@code service-role/*}
 */
record RoleName(String pattern) {

  private static final WildcardPattern ROLES = WildcardPattern.of("role/*");
  private static final WildcardPattern SERVICE = WildcardPattern.of("iam");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** The names of all services, put in order once. */
  private static final class Services {
    static final List<String> PREFIXES = Catalog.bundled().prefixes();
  }

  /** Names of services up to this length must be a word of their own. */
  private static final int SHORT = 4;

  /** The name of the roles, if the resource takes in any. */
  static Optional<RoleName> of(ResourcePattern resource) {
    Optional<ArnFields> fields = resource.fields();
    if (fields.isEmpty()) {
      WildcardPattern whole = WildcardPattern.of(resource.pattern());
      return whole.overlaps(WildcardPattern.of("arn:*:iam::*:role/*"))
          ? Optional.of(new RoleName("*"))
          : Optional.empty();
    }
    String name = fields.get().resource();
    boolean takesInRoles =
        WildcardPattern.of(fields.get().service()).overlaps(SERVICE)
            && WildcardPattern.of(name).overlaps(ROLES);
    return takesInRoles
        ? Optional.of(new RoleName(name.startsWith("role/") ? name.substring(5) : "*"))
        : Optional.empty();
  }

  /** True iff it stands for several roles and does not carry the name of a service. */
  boolean isBroad() {
    return ArnFields.isOpen(pattern) && !namesService();
  }

  private boolean namesService() {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(pattern, -1))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    String joined = String.join("", words);
    return Services.PREFIXES.stream()
        .anyMatch(
            prefix ->
                prefix.length() <= SHORT
                    ? words.contains(prefix)
                    : joined.contains(prefix.replace("-", "")));
  }
}
