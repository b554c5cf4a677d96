package dev.writ.rule.action;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import dev.writ.model.Text;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Optional;

/**
 * An action is none, or a pattern stands for none: it has not the form of an action, names no
 * service, or no action of its service.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
 *     User Guide, Action</a>
 */
final class ActionExistsRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    return statement.actions().stream()
        .flatMap(action -> finding(action, subject).stream())
        .map(
            finding ->
                finding.code() == FindingCode.WILDCARD_IN_SERVICE_NAME
                    ? finding
                    : finding.help(effect(statement)))
        .toList();
  }

  private static Optional<Finding> finding(ActionPattern action, PolicySubject subject) {
    if (action.isEverything() || hasVariable(action.text())) {
      return Optional.empty();
    }
    if (!action.isWellFormed()) {
      return Optional.of(malformed(action));
    }
    if (action.hasWildcardInService()) {
      return Optional.of(openService(action));
    }
    Optional<ServiceFacts> service = action.serviceFacts();
    if (service.isEmpty()) {
      return Optional.of(subject.provenance().judged(noService(action)));
    }
    return action.actions().isEmpty()
        ? Optional.of(subject.provenance().judged(noAction(action, service.get())))
        : Optional.empty();
  }

  /** True iff the text has a policy variable, which is another finding. */
  private static boolean hasVariable(String text) {
    return text.contains("${") && !Text.parse(text).variables().isEmpty();
  }

  private static Finding malformed(ActionPattern action) {
    String stripped = action.text().strip();
    boolean isKnown = Catalog.bundled().action(stripped).isPresent();
    return Finding.of(
            FindingCode.INVALID_ACTION,
            action.path(),
            action.text(),
            "`" + action.text() + "` has not the form of an action")
        .help("an action is a service prefix, one colon and a name, such as `s3:GetObject`")
        .help(isKnown ? "did you mean `" + stripped + "`" : "");
  }

  private static Finding openService(ActionPattern action) {
    return Finding.of(
            FindingCode.WILDCARD_IN_SERVICE_NAME,
            action.path(),
            action.text(),
            "the action `" + action.text() + "` has a wildcard in its service")
        .help("it takes in services that do not exist yet; name the service");
  }

  private static Finding noService(ActionPattern action) {
    List<String> nearest = Catalog.bundled().nearestServices(action.service());
    return Finding.of(
            FindingCode.INVALID_SERVICE_IN_ACTION,
            action.path(),
            action.text(),
            "`" + action.service() + "` is no AWS service")
        .help("catalog " + Catalog.bundled().version().date() + " has no service of that prefix")
        .help(
            nearest.isEmpty()
                ? ""
                : "did you mean "
                    + NearestNames.or(
                        nearest.stream().map(prefix -> prefix + ":" + action.name()).toList()));
  }

  private static Finding noAction(ActionPattern action, ServiceFacts service) {
    String gist =
        action.hasWildcard()
            ? "`" + action.text() + "` matches no action of " + service.name()
            : "`" + action.text() + "` is no action of " + service.name();
    return Finding.of(FindingCode.INVALID_ACTION, action.path(), action.text(), gist)
        .help(
            "catalog "
                + Catalog.bundled().version().date()
                + " has "
                + service.actions().size()
                + " actions of `"
                + service.prefix()
                + "`")
        .help(
            nearest(action, service)
                .map(names -> "did you mean " + NearestNames.or(names))
                .orElse(""));
  }

  private static Optional<List<String>> nearest(ActionPattern action, ServiceFacts service) {
    List<String> names =
        action.hasWildcard()
            ? nearestPatterns(action.name(), service)
            : Catalog.bundled().nearestActions(action.text());
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Patterns like {@code Get*} for {@code Gte*}: what the service's names begin with. */
  private static List<String> nearestPatterns(String pattern, ServiceFacts service) {
    int head = pattern.indexOf('*');
    if (head < 1 || head != pattern.length() - 1 || pattern.indexOf('?') >= 0) {
      return List.of();
    }
    List<String> beginnings =
        service.actions().stream()
            .map(ActionFacts::name)
            .filter(name -> name.length() >= head)
            .map(name -> name.substring(0, head))
            .distinct()
            .toList();
    return NearestNames.among(beginnings).to(pattern.substring(0, head)).stream()
        .map(beginning -> service.prefix() + ":" + beginning + "*")
        .toList();
  }

  /** What the entry does to the statement. */
  private static String effect(StatementSubject statement) {
    if (!statement.excludesActions()) {
      return statement.allows() ? "the entry allows nothing" : "the entry denies nothing";
    }
    return statement.allows()
        ? "NotAction excludes nothing by it: what was meant is allowed"
        : "NotAction excludes nothing by it: what was meant is denied";
  }
}
