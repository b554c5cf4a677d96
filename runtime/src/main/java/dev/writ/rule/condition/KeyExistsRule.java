package dev.writ.rule.condition;

import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition key does not exist. The keys of identity providers are not judged: their prefix is a
 * host name.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">IAM
 *     User Guide, AWS global condition context keys</a>
 */
final class KeyExistsRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (ConditionTest condition : statement.conditions()) {
      if (condition.facts().isEmpty()
          && !condition.isParameterized()
          && condition.prefix().indexOf('.') < 0
          && !KeyFormRule.reports(condition)) {
        findings.add(subject.provenance().judged(finding(condition)));
      }
    }
    return findings;
  }

  private static Finding finding(ConditionTest condition) {
    Optional<ServiceFacts> service = Catalog.bundled().service(condition.prefix());
    if (condition.prefix().equals("aws")) {
      return finding(
          FindingCode.INVALID_GLOBAL_CONDITION_KEY,
          condition,
          "`" + condition.key() + "` is no global condition key");
    }
    if (service.isPresent()) {
      return finding(
          FindingCode.INVALID_SERVICE_CONDITION_KEY,
          condition,
          "`" + condition.key() + "` is no condition key of " + service.get().name());
    }
    String prefix = condition.key().substring(0, condition.prefix().length());
    return finding(
        FindingCode.INVALID_SERVICE,
        condition,
        "the prefix `" + prefix + "` of a condition key is no AWS service");
  }

  private static Finding finding(FindingCode code, ConditionTest condition, String message) {
    List<String> nearest = Catalog.bundled().nearestKeys(condition.key());
    return Finding.of(code, condition.path(), condition.key(), message)
        .help(
            "no request carries it, says catalog "
                + Catalog.bundled().version().date()
                + "; the condition "
                + (holdsWithoutKey(condition) ? "always holds" : "never holds"))
        .help(nearest.isEmpty() ? "" : "did you mean " + NearestNames.or(nearest));
  }

  private static boolean holdsWithoutKey(ConditionTest condition) {
    return AbsentKeyOutcome.of(condition.condition());
  }
}
