package dev.writ.rule.grammar;

import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * An element lists nothing, so that the statement applies to nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">IAM
 *     User Guide, Grammar of the IAM JSON policy language</a>
 */
final class EmptyListRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    if (statement.actions().isEmpty()) {
      findings.add(
          finding(
              FindingCode.EMPTY_ARRAY_ACTION,
              statement,
              statement.statement().action().elementName()));
    }
    statement
        .statement()
        .resource()
        .filter(clause -> clause.patterns().isEmpty())
        .ifPresent(
            clause ->
                findings.add(
                    finding(FindingCode.EMPTY_ARRAY_RESOURCE, statement, clause.elementName())));
    statement
        .statement()
        .principal()
        .filter(clause -> clause.principals().isEmpty())
        .ifPresent(
            clause ->
                findings.add(
                    finding(FindingCode.EMPTY_OBJECT_PRINCIPAL, statement, clause.elementName())));
    return findings;
  }

  private static Finding finding(FindingCode code, StatementSubject statement, String element) {
    ModelPath path = statement.path().member(element);
    return Finding.of(code, path, element, element + " lists nothing")
        .help("the statement has no effect; list what it is about, or remove it");
  }
}
