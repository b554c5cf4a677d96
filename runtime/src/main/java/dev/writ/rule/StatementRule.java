package dev.writ.rule;

import java.util.ArrayList;
import java.util.List;

/** A check of each statement for itself. Stateless. */
public interface StatementRule extends PolicyRule {

  /** What this rule finds in the statement, in the order of the document. */
  List<Finding> findings(StatementSubject statement, PolicySubject subject);

  @Override
  default List<Finding> findings(PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (StatementSubject statement : subject.statements()) {
      findings.addAll(findings(statement, subject));
    }
    return findings;
  }
}
