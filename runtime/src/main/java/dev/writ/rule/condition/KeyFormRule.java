package dev.writ.rule.condition;

import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A condition key has not the form of one, lacks the key of its tag, or is out of date.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">IAM
 *     User Guide, AWS global condition context keys</a>
 */
final class KeyFormRule implements ConditionRule {

  private static final Set<String> TAG_FAMILIES =
      Set.of("aws:resourcetag", "aws:requesttag", "aws:principaltag");

  @Override
  public List<Finding> findings(ConditionTest condition) {
    String key = condition.key();
    if (condition.isParameterized()) {
      return List.of();
    }
    if (key.indexOf(':') < 1 || key.endsWith(":")) {
      return List.of(
          finding(
                  FindingCode.INVALID_CONDITION_KEY_FORMAT,
                  condition,
                  "`" + key + "` has not the form of a condition key")
              .help("a condition key is a prefix, a colon and a name, such as `aws:SourceIp`"));
    }
    String bare = key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    if (TAG_FAMILIES.contains(bare.toLowerCase(Locale.ROOT))) {
      return List.of(
          finding(
                  FindingCode.MISSING_TAG_KEY_IN_CONDITION,
                  condition,
                  "`" + key + "` lacks the key of the tag")
              .help("write `" + bare + "/` and the key, such as `" + bare + "/team`"));
    }
    return key.equalsIgnoreCase("aws:arn")
        ? List.of(
            finding(
                    FindingCode.DEPRECATED_GLOBAL_CONDITION_KEY,
                    condition,
                    "`" + key + "` is out of date")
                .help("did you mean `aws:PrincipalArn`"))
        : List.of();
  }

  /** True iff this rule reports the key, and others need not. */
  static boolean reports(ConditionTest condition) {
    return !new KeyFormRule().findings(condition).isEmpty();
  }

  private static Finding finding(FindingCode code, ConditionTest condition, String message) {
    return Finding.of(code, condition.path(), condition.key(), message);
  }
}
