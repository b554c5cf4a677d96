package dev.writ.rule;

import java.util.ArrayList;
import java.util.List;

/** A check of each condition for itself. Stateless. */
public interface ConditionRule extends StatementRule {

  /** What this rule finds in the condition, in the order of the document. */
  List<Finding> findings(ConditionTest condition);

  @Override
  default List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (ConditionTest condition : statement.conditions()) {
      findings.addAll(findings(condition));
    }
    return findings;
  }
}
