package dev.writ.rule.security;

import dev.writ.builder.PolicyKind;
import dev.writ.model.Polarity;
import dev.writ.model.PrincipalType;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Set;

/**
 * A resource-based policy lets in an AWS service without saying for whom it may act, so that the
 * service can be made to act for a stranger (the confused deputy).
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">IAM User
 *     Guide, The confused deputy problem</a>
 */
final class ServicePrincipalRule implements StatementRule {

  private static final List<String> SOURCE_KEYS =
      List.of("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths");

  /**
   * Services that send no source.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html">Elastic
   *     Load Balancing, access logs</a>
   */
  private static final Set<String> WITHOUT_SOURCE =
      Set.of("logdelivery.elasticloadbalancing.amazonaws.com");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    boolean lists =
        statement
            .statement()
            .principal()
            .filter(clause -> clause.polarity() == Polarity.LISTED)
            .isPresent();
    if (subject.kind() != PolicyKind.RESOURCE
        || !statement.allows()
        || !lists
        || statement.conditions().stream().anyMatch(ServicePrincipalRule::limitsSource)) {
      return List.of();
    }
    return statement.principals().stream()
        .filter(principal -> principal.type() == PrincipalType.SERVICE)
        .filter(principal -> !WITHOUT_SOURCE.contains(principal.value()))
        .map(
            principal ->
                Finding.of(
                        FindingCode.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
                        principal.path(),
                        principal.value(),
                        "`" + principal.value() + "` is let in for whomever it acts")
                    .help("a stranger can make the service use the resource")
                    .help("test `aws:SourceArn` or `aws:SourceAccount` in a condition"))
        .toList();
  }

  private static boolean limitsSource(ConditionTest condition) {
    return SOURCE_KEYS.stream().anyMatch(condition::isOn);
  }
}
