package dev.writ.rule.action;

import dev.writ.builder.PolicyKind;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.ArnTemplate;
import dev.writ.facts.Catalog;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.TargetFacts;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An action can be about none of the resources beside it, so that the statement does nothing by it.
 * A pattern of actions is reported only where that is true of each of them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, the actions table</a>
 */
final class ResourceMatchRule implements StatementRule {

  /** Findings for one statement. Beyond that many, the resources are likely to be the mistake. */
  private static final int AT_MOST = 10;

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST
        || statement.excludesActions()
        || !ResourceMatch.isDecidable(statement)) {
      return List.of();
    }
    List<ActionPattern> mismatches =
        statement.actions().stream()
            .filter(action -> !action.actions().isEmpty())
            .filter(
                action ->
                    action.actions().stream()
                        .noneMatch(each -> ResourceMatch.canBeAbout(each, statement.resources())))
            .toList();
    return mismatches.stream()
        .limit(AT_MOST)
        .map(action -> finding(action, statement))
        .map(finding -> finding.help(rest(finding, mismatches)))
        .map(subject.provenance()::judged)
        .toList();
  }

  /** What the last finding says of those that are left out. */
  private static String rest(Finding finding, List<ActionPattern> mismatches) {
    boolean isLast =
        mismatches.size() > AT_MOST && finding.path().equals(mismatches.get(AT_MOST - 1).path());
    return isLast
        ? "the same is true of "
            + (mismatches.size() - AT_MOST)
            + " more entries of the statement, up to `"
            + mismatches.get(mismatches.size() - 1).text()
            + "`"
        : "";
  }

  private static Finding finding(ActionPattern action, StatementSubject statement) {
    String nothing = statement.allows() ? "allows nothing" : "denies nothing";
    return Finding.of(
            FindingCode.RESOURCE_MISMATCH, action.path(), action.text(), gist(action, statement))
        .help("the entry " + nothing)
        .help(fact(action))
        .help(suggestion(action, statement.resources()).orElse(""));
  }

  private static String gist(ActionPattern action, StatementSubject statement) {
    String resources =
        statement.resources().size() == 1
            ? "`" + statement.resources().get(0) + "`"
            : "the " + statement.resources().size() + " resources listed";
    if (action.hasWildcard()) {
      return "no action that `" + action.text() + "` stands for can be about " + resources;
    }
    ActionFacts facts = action.actions().get(0);
    if (facts.isWildcardOnly()) {
      return "`" + action.text() + "` goes with the resource `*` only, and not with " + resources;
    }
    return "`"
        + action.text()
        + "` is about "
        + types(facts)
        + ", and cannot be about "
        + resources;
  }

  /** The targets, required ones first, then those with the shorter ARNs. */
  private static List<TargetFacts> likeliestFirst(ActionFacts action) {
    return action.targets().stream()
        .sorted(
            Comparator.comparing((TargetFacts target) -> !target.required())
                .thenComparing(target -> target.resourceType().templates().get(0).text().length()))
        .toList();
  }

  private static String types(ActionFacts action) {
    return likeliestFirst(action).stream()
        .map(target -> "`" + target.resourceType().name() + "`")
        .limit(4)
        .collect(Collectors.joining(", "));
  }

  private static String fact(ActionPattern action) {
    String date = "catalog " + Catalog.bundled().version().date() + ": ";
    if (action.hasWildcard()) {
      return date + "the pattern stands for " + action.actions().size() + " actions";
    }
    ActionFacts facts = action.actions().get(0);
    if (facts.isWildcardOnly()) {
      return date + "`" + facts.qualifiedName() + "` has no resource-level permissions";
    }
    ResourceTypeFacts type = likeliestFirst(facts).get(0).resourceType();
    return date + "`" + type.name() + "` is `" + type.templates().get(0).text() + "`";
  }

  private static Optional<String> suggestion(
      ActionPattern action, List<ResourcePattern> resources) {
    ActionFacts facts = action.actions().get(0);
    if (action.hasWildcard()) {
      return Optional.empty();
    }
    if (facts.isWildcardOnly()) {
      return Optional.of("put it into a statement of its own with the resource `*`");
    }
    for (ResourcePattern resource : resources) {
      String text = resource.pattern();
      Optional<String> near =
          List.of(text + "/*", text.replaceFirst("/\\*$", ""), text + ":*").stream()
              .filter(candidate -> !candidate.equals(text) && isExactly(facts, candidate))
              .findFirst();
      if (near.isPresent() && resource.text().variables().isEmpty()) {
        return Optional.of("did you mean `" + near.get() + "`");
      }
    }
    return factory(facts);
  }

  private static boolean isExactly(ActionFacts action, String arn) {
    List<ResourceTypeFacts> types =
        Catalog.bundled()
            .service(action.service())
            .map(service -> service.resourceTypesOf(arn))
            .orElse(List.of());
    return action.targets().stream().map(TargetFacts::resourceType).anyMatch(types::contains);
  }

  private static Optional<String> factory(ActionFacts action) {
    return likeliestFirst(action).stream()
        .map(target -> target.resourceType().templates().get(0))
        .map(ArnTemplate::factory)
        .filter(factory -> !factory.isEmpty())
        .findFirst()
        .map(factory -> "such a resource is `" + factory + "(…)`");
  }
}
