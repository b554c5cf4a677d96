package dev.writ.rule.security;

import dev.writ.builder.PolicyKind;
import dev.writ.model.ModelPath;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement lets too many roles be passed to services, or any service-linked role be created.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">IAM
 *     User Guide, Access Analyzer policy check reference</a>
 */
final class RoleHandlingRule implements StatementRule {

  private record Grant(RoleAction.Actions actions, String text, ModelPath path) {}

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() != PolicyKind.IDENTITY
        || !statement.allows()
        || statement.statement().resource().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (RoleAction action : RoleAction.values()) {
      grant(action, statement)
          .flatMap(grant -> finding(action, grant, statement))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Grant> grant(RoleAction role, StatementSubject statement) {
    List<ActionPattern> matching =
        statement.actions().stream().filter(each -> each.matches(role.action())).toList();
    if (statement.excludesActions()) {
      return matching.isEmpty()
          ? Optional.of(
              new Grant(
                  RoleAction.Actions.NOT_EXCLUDED,
                  "NotAction",
                  statement.path().member("NotAction")))
          : Optional.empty();
    }
    return matching.stream()
        .filter(each -> !each.hasWildcard())
        .findFirst()
        .map(each -> new Grant(RoleAction.Actions.NAMED, each.text(), each.path()))
        .or(
            () ->
                matching.stream()
                    .findFirst()
                    .map(each -> new Grant(RoleAction.Actions.PATTERN, each.text(), each.path())));
  }

  private static Optional<Finding> finding(
      RoleAction role, Grant grant, StatementSubject statement) {
    if (statement.excludesResources()) {
      return Optional.of(
          Finding.of(
                  role.code(grant.actions, true),
                  grant.path,
                  grant.text,
                  "`" + role.action() + "` is allowed for all roles but those in NotResource")
              .help(role.why())
              .help("name the roles in Resource"));
    }
    boolean isLimited =
        statement.conditions().stream().anyMatch(each -> each.isOn(role.limitingKey()));
    Optional<ResourcePattern> broad =
        statement.resources().stream().filter(RoleHandlingRule::isBroad).findFirst();
    return isLimited || broad.isEmpty()
        ? Optional.empty()
        : Optional.of(broad(role, grant, broad.get()));
  }

  private static Finding broad(RoleAction role, Grant grant, ResourcePattern resource) {
    boolean isNamed = grant.actions == RoleAction.Actions.NAMED;
    return Finding.of(
            role.code(grant.actions, false),
            isNamed ? resource.path() : grant.path,
            isNamed ? resource.toString() : grant.text,
            "`" + role.action() + "` is allowed for every role that `" + resource + "` matches")
        .help(role.why())
        .help("name the roles, or limit the services by `" + role.limitingKey() + "`");
  }

  private static boolean isBroad(ResourcePattern resource) {
    return resource.isEverything() || RoleName.of(resource).filter(RoleName::isBroad).isPresent();
  }
}
