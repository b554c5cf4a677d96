package dev.writ.rule.security;

import dev.writ.builder.PolicyKind;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.PrincipalEntry;
import dev.writ.rule.ProviderType;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A role trusts an identity provider by the wrong action, or trusts all of its users.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html">IAM
 *     User Guide, Create a role for OpenID Connect federation</a>
 */
final class FederationRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() != PolicyKind.TRUST || !statement.allows()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (PrincipalEntry principal : statement.principals()) {
      principal
          .provider()
          .flatMap(provider -> withoutAction(provider, principal, statement))
          .ifPresent(findings::add);
      principal
          .issuer()
          .flatMap(issuer -> withoutCondition(issuer, principal, statement))
          .ifPresent(findings::add);
    }
    withoutProvider(statement).ifPresent(findings::add);
    return findings;
  }

  private static String action(ProviderType provider) {
    return switch (provider) {
      case SAML -> "sts:AssumeRoleWithSAML";
      case OIDC -> "sts:AssumeRoleWithWebIdentity";
    };
  }

  private static Optional<Finding> withoutAction(
      ProviderType provider, PrincipalEntry principal, StatementSubject statement) {
    boolean isNamed =
        statement.excludesActions()
            || statement.actions().stream().anyMatch(each -> each.matches(action(provider)));
    return isNamed
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    FindingCode.MISMATCHED_ACTION_FOR_PRINCIPAL,
                    principal.path(),
                    principal.value(),
                    "users of `"
                        + principal.value()
                        + "` assume the role by `"
                        + action(provider)
                        + "`, which the statement does not allow")
                .help("add `" + action(provider) + "` to the actions"));
  }

  /** An action of federation beside principals that none of them is a provider for. */
  private static Optional<Finding> withoutProvider(StatementSubject statement) {
    List<ProviderType> providers =
        statement.principals().stream().flatMap(each -> each.provider().stream()).toList();
    if (statement.principals().isEmpty() || statement.excludesActions()) {
      return Optional.empty();
    }
    return statement.actions().stream()
        .filter(
            action ->
                List.of(ProviderType.values()).stream()
                    .anyMatch(
                        provider ->
                            action.text().equalsIgnoreCase(action(provider))
                                && !providers.contains(provider)))
        .findFirst()
        .map(
            action ->
                Finding.of(
                        FindingCode.MISMATCHED_ACTION_FOR_PRINCIPAL,
                        action.path(),
                        action.text(),
                        "`" + action.text() + "` needs an identity provider as principal")
                    .help("accounts, roles and services assume the role by `sts:AssumeRole`"));
  }

  private static Optional<Finding> withoutCondition(
      String issuer, PrincipalEntry principal, StatementSubject statement) {
    boolean isTested = statement.conditions().stream().anyMatch(each -> isOf(issuer, each));
    return isTested
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    FindingCode.MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL,
                    principal.path(),
                    principal.value(),
                    "every user of `" + issuer + "` can assume the role")
                .help("test `" + issuer + ":aud` and `" + issuer + ":sub` in conditions"));
  }

  private static boolean isOf(String issuer, ConditionTest condition) {
    return condition.isParameterized()
        || condition.key().toLowerCase(Locale.ROOT).startsWith(issuer + ":");
  }
}
