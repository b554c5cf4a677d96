package dev.writ.rule.action;

import dev.writ.builder.PolicyKind;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import dev.writ.facts.TargetFacts;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicyRule;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.Severity;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An action that needs several resources is allowed, and no statement of the policy allows it for
 * one of them. Another policy beside this one may, so it is a warning.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, the actions table, required resource types</a>
 */
final class RequiredResourceRule implements PolicyRule {

  /**
   * Services whose required types are needed together. On the pages of others several required
   * types often are alternatives.
   */
  private static final Set<String> CONJUNCTIVE = Set.of("ec2", "glue", "kms");

  @Override
  public List<Finding> findings(PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST || subject.kind() == PolicyKind.RESOURCE) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StatementSubject statement : subject.statements()) {
      if (statement.allows()
          && !statement.excludesActions()
          && ResourceMatch.isDecidable(statement)) {
        for (ActionPattern action : statement.actions()) {
          if (!action.hasWildcard()
              && CONJUNCTIVE.contains(action.service())
              && seen.add(action.text().toLowerCase(Locale.ROOT))) {
            finding(action, statement, subject).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      ActionPattern action, StatementSubject statement, PolicySubject subject) {
    Optional<ActionFacts> facts = action.actions().stream().findFirst();
    if (facts.isEmpty()
        || facts.get().requiredTargets().size() < 2
        || !ResourceMatch.canBeAbout(facts.get(), statement.resources())) {
      return Optional.empty();
    }
    ServiceFacts service = Catalog.bundled().service(facts.get().service()).orElseThrow();
    List<TargetFacts> uncovered =
        facts.get().requiredTargets().stream()
            .filter(target -> !isCovered(target, action, service, subject))
            .toList();
    return uncovered.isEmpty() ? Optional.empty() : Optional.of(finding(action, uncovered));
  }

  private static boolean isCovered(
      TargetFacts target, ActionPattern action, ServiceFacts service, PolicySubject subject) {
    return subject.statements().stream()
        .filter(StatementSubject::allows)
        .filter(
            statement ->
                statement.excludesActions()
                    || statement.actions().stream().anyMatch(each -> each.matches(action.text())))
        .anyMatch(
            statement ->
                !ResourceMatch.isDecidable(statement)
                    || statement.resources().stream()
                        .anyMatch(resource -> ResourceMatch.is(target, resource, service)));
  }

  private static Finding finding(ActionPattern action, List<TargetFacts> uncovered) {
    String types =
        uncovered.stream()
            .map(target -> "`" + target.resourceType().name() + "`")
            .collect(Collectors.joining(", "));
    String first = uncovered.get(0).resourceType().templates().get(0).text();
    return Finding.of(
            FindingCode.RESOURCE_MISMATCH,
            action.path(),
            action.text(),
            "`" + action.text() + "` also needs " + types + ", which the policy allows nowhere")
        .severity(Severity.WARNING)
        .help("the request stays denied, unless another policy allows the rest")
        .help("catalog " + Catalog.bundled().version().date() + ": one is `" + first + "`");
  }
}
