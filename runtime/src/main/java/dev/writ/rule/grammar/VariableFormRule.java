package dev.writ.rule.grammar;

import dev.writ.model.Literal;
import dev.writ.model.ModelPath;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.rule.Finding;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A text looks like a policy variable and is none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables</a>
 */
final class VariableFormRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    statement.resources().forEach(each -> check(each.text(), each::path, findings));
    statement
        .conditions()
        .forEach(
            condition ->
                condition.values().forEach(each -> check(each.text(), each::path, findings)));
    return findings;
  }

  private static void check(Text text, Supplier<ModelPath> path, List<Finding> findings) {
    for (TextPart part : text.parts()) {
      if (part instanceof Literal literal) {
        for (String piece : pieces(literal.value())) {
          findings.add(VariableMistake.of(piece).finding(piece, path.get()));
        }
      }
    }
    text.variables().stream()
        .filter(variable -> VariableMistake.hasStraySpace(variable.key()))
        .forEach(
            variable ->
                findings.add(VariableMistake.SPACE.finding(variable.notation(), path.get())));
  }

  /** Each <code>${…}</code>; the last one ends with the text where the brace is missing. */
  private static List<String> pieces(String literal) {
    List<String> pieces = new ArrayList<>();
    int open = literal.indexOf("${");
    while (open >= 0) {
      int next = literal.indexOf("${", open + 2);
      int close = literal.indexOf('}', open);
      int end = close < 0 || (next >= 0 && next < close) ? -1 : close + 1;
      pieces.add(literal.substring(open, end > 0 ? end : next >= 0 ? next : literal.length()));
      open = next;
    }
    return pieces;
  }
}
