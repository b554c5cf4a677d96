package dev.writ.rule.action;

import dev.writ.match.WildcardPattern;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;

/**
 * Actions that another entry of the same statement stands for already.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
 *     User Guide, Action</a>
 */
final class RedundantActionRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Redundancy.Entry> entries =
        statement.actions().stream()
            .filter(ActionPattern::isWellFormed)
            .map(RedundantActionRule::entry)
            .toList();
    return Redundancy.findings(FindingCode.REDUNDANT_ACTION, entries);
  }

  private static Redundancy.Entry entry(ActionPattern action) {
    WildcardPattern pattern =
        action.isEverything() ? WildcardPattern.ignoringCase("*") : action.pattern();
    return Redundancy.Entry.of(action.text(), action.path(), pattern);
  }
}
