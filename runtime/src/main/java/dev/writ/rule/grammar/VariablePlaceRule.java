package dev.writ.rule.grammar;

import dev.writ.model.ModelPath;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.Text;
import dev.writ.model.Version;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A policy variable stands where IAM replaces none: outside resources and condition values, or in a
 * version of the language that has no variables.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables</a>
 */
final class VariablePlaceRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    statement.actions().stream()
        .filter(action -> action.text().contains("${"))
        .forEach(action -> element(Text.parse(action.text()), action::path, findings));
    statement.statement().principal().ifPresent(clause -> principals(clause, statement, findings));
    statement
        .conditions()
        .forEach(condition -> element(condition.condition().key(), condition::path, findings));
    if (!subject.policy().version().equals(Optional.of(Version.V2012_10_17))) {
      statement.resources().forEach(each -> version(each.text(), each::path, findings));
      statement
          .conditions()
          .forEach(
              condition ->
                  condition.values().forEach(each -> version(each.text(), each::path, findings)));
    }
    return findings;
  }

  private static void principals(
      PrincipalClause clause, StatementSubject statement, List<Finding> findings) {
    for (int i = 0; i < clause.principals().size(); i++) {
      if (clause.principals().get(i) instanceof Principal.Listed listed) {
        ModelPath path = statement.path().then(clause.path(i));
        element(listed.value(), () -> path, findings);
      }
    }
  }

  private static void element(Text text, Supplier<ModelPath> path, List<Finding> findings) {
    if (!text.variables().isEmpty()) {
      String variable = text.variables().get(0).notation();
      findings.add(
          Finding.of(
                  FindingCode.VARIABLE_UNSUPPORTED_IN_ELEMENT,
                  path.get(),
                  variable,
                  "IAM does not replace the variable `" + variable + "` here")
              .help("variables work in resources and in the values of conditions only"));
    }
  }

  private static void version(Text text, Supplier<ModelPath> path, List<Finding> findings) {
    if (!text.variables().isEmpty()) {
      String variable = text.variables().get(0).notation();
      findings.add(
          Finding.of(
                  FindingCode.VARIABLE_UNSUPPORTED_IN_VERSION,
                  path.get(),
                  variable,
                  "`" + variable + "` is plain text in this version of the policy language")
              .help("set Version to `2012-10-17`"));
    }
  }
}
