package dev.writ.rule;

import dev.writ.model.ModelPath;
import dev.writ.model.ModelPath.Step;
import dev.writ.rule.action.ActionRules;
import dev.writ.rule.condition.ConditionRules;
import dev.writ.rule.grammar.GrammarRules;
import dev.writ.rule.security.SecurityRules;
import dev.writ.rule.size.SizeRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules that run together.
 *
 * @param rules in the order in which they run
 */
public record StandardRules(List<PolicyRule> rules) {

  private static final StandardRules ALL =
      new StandardRules(
          Stream.of(
                  GrammarRules.all(),
                  ActionRules.all(),
                  ConditionRules.all(),
                  SecurityRules.all(),
                  SizeRules.all())
              .flatMap(List::stream)
              .toList());

  public StandardRules {
    rules = List.copyOf(rules);
  }

  /** Every rule of Writ. */
  public static StandardRules all() {
    return ALL;
  }

  /**
   * What the rules find, statement by statement and in the order of the rules within a statement.
   *
   * <p>A rule that throws is itself a finding and hides nothing that other rules find.
   */
  public List<Finding> findings(PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyRule rule : rules) {
      try {
        findings.addAll(rule.findings(subject));
      } catch (RuntimeException | StackOverflowError e) {
        findings.add(failure(rule, e));
      }
    }
    findings.sort(Comparator.comparingInt(finding -> statementIndex(finding.path())));
    return findings;
  }

  private static Finding failure(PolicyRule rule, Throwable cause) {
    String name = rule.getClass().getSimpleName();
    return Finding.of(
            FindingCode.RULE_FAILED,
            ModelPath.ROOT,
            name,
            "the check `" + name + "` failed, and what it looks for may have been missed")
        .help("this is a defect of Writ, please report it: " + cause);
  }

  /** The index of the statement that the path leads into; -1 for the document. */
  private static int statementIndex(ModelPath path) {
    return path.steps().size() > 1 && path.steps().get(1) instanceof Step.Index step
        ? step.index()
        : -1;
  }
}
