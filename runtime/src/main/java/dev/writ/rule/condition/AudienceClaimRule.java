package dev.writ.rule.condition;

import dev.writ.builder.PolicyKind;
import dev.writ.model.SetQualifier;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Locale;

/**
 * A trust policy compares the audience of a token, a single value, as one of several.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
final class AudienceClaimRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() != PolicyKind.TRUST) {
      return List.of();
    }
    return statement.conditions().stream()
        .filter(AudienceClaimRule::isAudience)
        .filter(condition -> condition.qualifier() != SetQualifier.NONE)
        .map(AudienceClaimRule::finding)
        .toList();
  }

  private static boolean isAudience(ConditionTest condition) {
    return condition.key().toLowerCase(Locale.ROOT).endsWith(":aud")
        && condition.prefix().indexOf('.') > 0
        && condition.facts().filter(facts -> facts.type().multivalued()).isEmpty();
  }

  private static Finding finding(ConditionTest condition) {
    FindingCode code =
        condition.qualifier() == SetQualifier.FOR_ANY_VALUE
            ? FindingCode.FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE
            : FindingCode.CONFIRM_AUDIENCE_CLAIM_TYPE;
    String operator = condition.condition().operatorName();
    return Finding.of(
            code,
            condition.path(),
            condition.key(),
            "`" + condition.key() + "` has a single value, and `" + operator + "` expects several")
        .help("did you mean `" + operator.substring(operator.indexOf(':') + 1) + "`");
  }
}
