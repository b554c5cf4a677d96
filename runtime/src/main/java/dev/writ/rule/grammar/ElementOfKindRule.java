package dev.writ.rule.grammar;

import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.PrincipalClause;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element stands in a kind of policy that does not take it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
final class ElementOfKindRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    return Stream.concat(
            principal(statement, subject).stream(), resource(statement, subject).stream())
        .toList();
  }

  private static Optional<Finding> principal(StatementSubject statement, PolicySubject subject) {
    return statement
        .statement()
        .principal()
        .flatMap(
            clause -> {
              ModelPath path = statement.path().member(clause.elementName());
              return switch (subject.kind()) {
                case IDENTITY, PERMISSIONS_BOUNDARY, SESSION ->
                    Optional.of(unsupported(path, clause));
                case SERVICE_CONTROL -> Optional.of(inServiceControlPolicy(path, clause));
                case TRUST -> inTrustPolicy(path, clause);
                case RESOURCE, RESOURCE_CONTROL, VPC_ENDPOINT -> Optional.empty();
              };
            });
  }

  private static Finding unsupported(ModelPath path, PrincipalClause clause) {
    return Finding.of(
            FindingCode.UNSUPPORTED_PRINCIPAL,
            path,
            clause.elementName(),
            "an identity-based policy has no " + clause.elementName())
        .help("it is about the user, group or role that it is attached to");
  }

  private static Finding inServiceControlPolicy(ModelPath path, PrincipalClause clause) {
    return Finding.of(
            FindingCode.SCP_SYNTAX_ERROR_PRINCIPAL,
            path,
            clause.elementName(),
            "a service control policy has no " + clause.elementName())
        .help("it binds every principal of the accounts below it")
        .help("test `aws:PrincipalArn` in a condition to except some of them");
  }

  private static Optional<Finding> inTrustPolicy(ModelPath path, PrincipalClause clause) {
    if (clause.polarity() == Polarity.LISTED) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL,
                path,
                clause.elementName(),
                "the trust policy of a role has no NotPrincipal")
            .help("list who may assume the role in Principal"));
  }

  private static Optional<Finding> resource(StatementSubject statement, PolicySubject subject) {
    return switch (subject.kind()) {
      case TRUST ->
          statement
              .statement()
              .resource()
              .map(
                  clause ->
                      Finding.of(
                              FindingCode.ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE,
                              statement.path().member(clause.elementName()),
                              clause.elementName(),
                              "the trust policy of a role has no " + clause.elementName())
                          .help("it is about the role that it belongs to"));
      case IDENTITY,
          PERMISSIONS_BOUNDARY,
          SESSION,
          SERVICE_CONTROL,
          RESOURCE,
          RESOURCE_CONTROL,
          VPC_ENDPOINT ->
          Optional.empty();
    };
  }
}
