package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalType;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.PrincipalEntry;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A principal is written in a form that does not work.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
final class PrincipalFormRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (!takesPrincipals(subject.kind())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (subject.kind() == PolicyKind.TRUST) {
      everyone(statement).ifPresent(findings::add);
    }
    for (PrincipalEntry principal : statement.principals()) {
      finding(principal, subject.kind()).ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean takesPrincipals(PolicyKind kind) {
    return switch (kind) {
      case RESOURCE, TRUST, VPC_ENDPOINT -> true;
      case IDENTITY, SERVICE_CONTROL, RESOURCE_CONTROL, PERMISSIONS_BOUNDARY, SESSION -> false;
    };
  }

  private static Optional<Finding> everyone(StatementSubject statement) {
    return statement
        .statement()
        .principal()
        .filter(clause -> clause.principals().contains(new Principal.Everyone()))
        .map(
            clause ->
                Finding.of(
                        FindingCode.ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
                        statement.path().member(clause.elementName()),
                        "*",
                        "the trust policy of a role cannot trust everyone")
                    .help("name the accounts, roles, services or identity providers"));
  }

  private static Optional<Finding> finding(PrincipalEntry principal, PolicyKind kind) {
    return switch (principal.type()) {
      case AWS -> aws(principal);
      case SERVICE, CANONICAL_USER ->
          hasWildcard(principal) ? Optional.of(wildcard(principal)) : Optional.empty();
      case FEDERATED -> federated(principal, kind);
    };
  }

  private static Optional<Finding> aws(PrincipalEntry principal) {
    String value = principal.value();
    if (hasWildcard(principal) && !value.equals("*")) {
      return Optional.of(wildcard(principal));
    }
    if (value.startsWith("AROA")) {
      return Optional.of(
          uniqueId(FindingCode.INVALID_ROLE_REFERENCE, principal, "a role that no longer exists"));
    }
    if (value.startsWith("AIDA")) {
      return Optional.of(
          uniqueId(FindingCode.INVALID_USER_REFERENCE, principal, "a user that no longer exists"));
    }
    return Optional.empty();
  }

  private static boolean hasWildcard(PrincipalEntry principal) {
    return principal.value().indexOf('*') >= 0 || principal.value().indexOf('?') >= 0;
  }

  private static Finding wildcard(PrincipalEntry principal) {
    return finding(
            FindingCode.UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
            principal,
            "`" + principal.value() + "` has a wildcard, and a principal has none")
        .help(
            principal.type() == PrincipalType.AWS
                ? "trust the account, and test `aws:PrincipalArn` by `ArnLike` in a condition"
                : "name each principal");
  }

  private static Finding uniqueId(FindingCode code, PrincipalEntry principal, String meaning) {
    return finding(code, principal, "`" + principal.value() + "` is a unique id and no ARN")
        .help("IAM shows it in the place of " + meaning)
        .help("write the ARN of the principal that is meant");
  }

  private static Optional<Finding> federated(PrincipalEntry principal, PolicyKind kind) {
    if (kind != PolicyKind.TRUST) {
      return Optional.of(
          finding(
                  FindingCode.FEDERATED_PRINCIPAL_NOT_SUPPORTED,
                  principal,
                  "a federated principal stands in trust policies of roles only")
              .help("name the role that the identity provider's users assume"));
    }
    return principal.provider().isPresent()
        ? Optional.empty()
        : Optional.of(
            finding(
                    FindingCode.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY,
                    principal,
                    "`" + principal.value() + "` is no identity provider")
                .help(
                    "write a domain such as `accounts.google.com`, or the ARN of an OIDC or SAML"
                        + " provider"));
  }

  private static Finding finding(FindingCode code, PrincipalEntry principal, String message) {
    return Finding.of(code, principal.path(), principal.value(), message);
  }
}
