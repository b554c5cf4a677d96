package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.match.ResourceControlledServices;
import dev.writ.model.Polarity;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A resource control policy says what Organizations does not take in one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html">AWS
 *     Organizations User Guide, RCP syntax</a>
 */
final class ResourceControlRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() != PolicyKind.RESOURCE_CONTROL || isFullAccess(statement)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    principal(statement).ifPresent(findings::add);
    if (statement.allows()) {
      findings.add(
          Finding.of(
                  FindingCode.RCP_SYNTAX_ERROR_ALLOW,
                  statement.path().member("Effect"),
                  "Allow",
                  "a resource control policy only denies")
              .help("`RCPFullAWSAccess`, which stays attached, allows everything"));
    }
    if (statement.excludesActions()) {
      findings.add(
          Finding.of(
              FindingCode.RCP_SYNTAX_ERROR_NOTACTION,
              statement.path().member("NotAction"),
              "NotAction",
              "a resource control policy has no NotAction"));
    } else {
      statement.actions().stream()
          .flatMap(action -> action(action).stream())
          .forEach(findings::add);
    }
    return findings;
  }

  /** True iff it is the one statement that Organizations itself puts into each account. */
  private static boolean isFullAccess(StatementSubject statement) {
    return statement.allows()
        && !statement.excludesActions()
        && statement.actions().stream().allMatch(ActionPattern::isEverything)
        && statement.resources().stream().allMatch(ResourcePattern::isEverything)
        && statement.conditions().isEmpty()
        && principal(statement).isEmpty();
  }

  private static Optional<Finding> principal(StatementSubject statement) {
    Optional<PrincipalClause> clause = statement.statement().principal();
    if (clause.isPresent() && isEveryone(clause.get())) {
      return Optional.empty();
    }
    String element = clause.map(PrincipalClause::elementName).orElse("");
    return Optional.of(
        Finding.of(
                FindingCode.RCP_SYNTAX_ERROR_PRINCIPAL,
                element.isEmpty() ? statement.path() : statement.path().member(element),
                element,
                "the principal of a resource control policy is always `*`")
            .help("test `aws:PrincipalArn` or `aws:PrincipalOrgID` in a condition"));
  }

  private static boolean isEveryone(PrincipalClause clause) {
    return clause.polarity() == Polarity.LISTED
        && clause.principals().size() == 1
        && (clause.principals().get(0) instanceof Principal.Everyone
            || (clause.principals().get(0) instanceof Principal.Listed listed
                && listed.type() == PrincipalType.AWS
                && listed.value().sample().equals("*")));
  }

  private static Optional<Finding> action(ActionPattern action) {
    if (action.isEverything()) {
      return Optional.of(
          finding(action, "`*` is no action of a resource control policy")
              .help("name the services, such as `s3:*`"));
    }
    boolean isKnown = action.serviceFacts().isPresent();
    boolean isSupported =
        ResourceControlledServices.include(action.service().toLowerCase(Locale.ROOT));
    return !isKnown || isSupported
        ? Optional.empty()
        : Optional.of(
            finding(
                    action,
                    "resource control policies do not reach the service `" + action.service() + "`")
                .help("the AWS Organizations User Guide lists the services that support them"));
  }

  private static Finding finding(ActionPattern action, String message) {
    return Finding.of(FindingCode.RCP_SYNTAX_ERROR_ACTION, action.path(), action.text(), message);
  }
}
