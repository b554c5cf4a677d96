package dev.writ.rule.condition;

import dev.writ.builder.PolicyKind;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.KeyFacts;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition key is about other actions than the one it stands beside.
 *
 * <p>Only actions without wildcards and keys of services are judged, and only keys that the
 * reference pages list action by action: a key with a placeholder, or one that a service lists
 * without tying it to an action, may come with any request of the service.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, the actions table, condition keys</a>
 */
final class KeySupportRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST || statement.excludesActions()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (ConditionTest condition : statement.conditions()) {
      Optional<KeyFacts> key = condition.facts().filter(facts -> isJudged(condition));
      if (key.isPresent()) {
        for (ActionPattern action : statement.actions()) {
          if (!action.hasWildcard() && !action.actions().isEmpty()) {
            finding(condition, key.get(), action)
                .map(subject.provenance()::judged)
                .ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private static boolean isJudged(ConditionTest condition) {
    return !condition.isOfFamily()
        && !condition.isParameterized()
        && condition.prefix().indexOf('.') < 0
        && !condition.prefix().equals("aws")
        && Catalog.bundled().service(condition.prefix()).isPresent();
  }

  private static Optional<Finding> finding(
      ConditionTest condition, KeyFacts key, ActionPattern action) {
    ActionFacts facts = action.actions().get(0);
    if (facts.supportsKey(key.name()) || !isListedByAction(key, facts.service())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
                action.path(),
                action.text(),
                "`" + action.text() + "` does not support the condition key `" + key.name() + "`")
            .help(
                "its requests lack the key, so that the condition "
                    + (AbsentKeyOutcome.of(condition.condition())
                        ? "always holds for it"
                        : "never holds for it"))
            .help("catalog " + Catalog.bundled().version().date() + "; " + example(key)));
  }

  /** True iff the service lists the key with some of its actions, or does not list it at all. */
  private static boolean isListedByAction(KeyFacts key, String service) {
    return Catalog.bundled()
        .service(service)
        .filter(s -> s.key(key.name()).isPresent())
        .map(s -> s.actions().stream().anyMatch(action -> action.supportsKey(key.name())))
        .orElse(true);
  }

  private static String example(KeyFacts key) {
    String prefix = key.name().substring(0, key.name().indexOf(':')).toLowerCase(Locale.ROOT);
    return Catalog.bundled().service(prefix).stream()
        .flatMap(service -> service.actions().stream())
        .filter(action -> action.supportsKey(key.name()))
        .findFirst()
        .map(action -> "`" + action.qualifiedName() + "` supports it")
        .orElse("no action lists it");
  }
}
