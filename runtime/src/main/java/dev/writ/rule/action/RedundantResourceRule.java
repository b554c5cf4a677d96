package dev.writ.rule.action;

import dev.writ.match.WildcardPattern;
import dev.writ.model.Escape;
import dev.writ.model.Literal;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;

/**
 * Resources that another entry of the same statement takes in already.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 *     User Guide, Resource</a>
 */
final class RedundantResourceRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Redundancy.Entry> entries =
        statement.resources().stream()
            .map(
                resource ->
                    Redundancy.Entry.of(
                        resource.toString(), resource.path(), pattern(resource.text())))
            .toList();
    return Redundancy.findings(FindingCode.REDUNDANT_RESOURCE, entries);
  }

  /** The entry as a pattern; variables and parameters stand for themselves. */
  private static WildcardPattern pattern(Text text) {
    WildcardPattern.Builder pattern = WildcardPattern.builder();
    for (TextPart part : text.parts()) {
      if (part instanceof Literal literal) {
        pattern.pattern(literal.value());
      } else if (part instanceof Escape escape) {
        pattern.literal(String.valueOf(escape.character()));
      } else {
        pattern.literal(part.notation());
      }
    }
    return pattern.build();
  }
}
