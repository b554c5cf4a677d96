package dev.writ.rule.security;

import dev.writ.builder.PolicyKind;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.PrincipalEntry;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A role trusts GitHub Actions without saying whose, or without saying which repository and branch.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub">IAM
 *     User Guide, Configure a role for GitHub OIDC identity provider</a>
 */
final class GitHubTrustRule implements StatementRule {

  private static final String ISSUER = "token.actions.githubusercontent.com";

  /** Owner, repository and what runs, with something before each wildcard. */
  private static final Pattern SPECIFIC =
      Pattern.compile("repo:[^*?/:]+/[^*?:][^:]*:(?!ref:(refs/(heads/)?)?[*?])[^*?].*");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    Optional<PrincipalEntry> gitHub =
        statement.principals().stream()
            .filter(principal -> principal.issuer().filter(ISSUER::equals).isPresent())
            .findFirst();
    boolean isTrust = subject.kind() == PolicyKind.TRUST && statement.allows();
    if (!isTrust || gitHub.isEmpty() || isParameterized(statement)) {
      return List.of();
    }
    List<ConditionTest> subjects =
        statement.conditions().stream()
            .filter(condition -> condition.isOn(ISSUER + ":sub"))
            .filter(condition -> !condition.operator().isNegated())
            .toList();
    if (subjects.isEmpty()) {
      return List.of(withoutSubject(gitHub.get()));
    }
    boolean isRefTested =
        statement.conditions().stream().anyMatch(condition -> condition.isOn(ISSUER + ":ref"));
    return isRefTested
        ? List.of()
        : subjects.stream()
            .flatMap(condition -> condition.values().stream())
            .filter(value -> !value.isVariable() && !SPECIFIC.matcher(value.sample()).matches())
            .map(GitHubTrustRule::unspecific)
            .toList();
  }

  private static boolean isParameterized(StatementSubject statement) {
    return statement.conditions().stream().anyMatch(ConditionTest::isParameterized);
  }

  private static Finding withoutSubject(PrincipalEntry gitHub) {
    return Finding.of(
            FindingCode.MISSING_GITHUB_REPO_CONDITION_KEY,
            gitHub.path(),
            gitHub.value(),
            "workflows of every repository on GitHub can assume the role")
        .help("test `" + ISSUER + ":sub`, such as `repo:acme/orders:ref:refs/heads/main`");
  }

  private static Finding unspecific(ConditionTest.Value value) {
    return Finding.of(
            FindingCode.SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
            value.path(),
            value.sample(),
            "`" + value.sample() + "` does not say which repository and branch")
        .help("name both, such as `repo:acme/orders:ref:refs/heads/main`");
  }
}
