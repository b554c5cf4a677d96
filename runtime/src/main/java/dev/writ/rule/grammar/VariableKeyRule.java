package dev.writ.rule.grammar;

import dev.writ.facts.Catalog;
import dev.writ.facts.KeyFacts;
import dev.writ.model.ModelPath;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A policy variable names a condition key that does not exist, or one that can have several values,
 * which IAM does not put into texts.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables</a>
 */
final class VariableKeyRule implements StatementRule {

  /**
   * Variables that are no condition keys.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html">AWS
   *     Transfer Family User Guide, session policies</a>
   */
  private static final Set<String> OTHER_VARIABLES =
      Set.of(
          "transfer:homebucket",
          "transfer:homedirectory",
          "transfer:homefolder",
          "transfer:username");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    statement.resources().forEach(each -> check(each.text(), each::path, subject, findings));
    statement
        .conditions()
        .forEach(
            condition ->
                condition
                    .values()
                    .forEach(each -> check(each.text(), each::path, subject, findings)));
    return findings;
  }

  private static void check(
      Text text, Supplier<ModelPath> path, PolicySubject subject, List<Finding> findings) {
    for (PolicyVariable variable : text.variables()) {
      String key = variable.key();
      if (VariableMistake.hasStraySpace(key)
          || OTHER_VARIABLES.contains(key.toLowerCase(Locale.ROOT))) {
        continue;
      }
      Optional<KeyFacts> facts = Catalog.bundled().key(key);
      if (facts.isEmpty() && key.indexOf('.') < 0) {
        findings.add(subject.provenance().judged(unknown(variable, path.get())));
      } else if (facts.isPresent() && facts.get().type().multivalued()) {
        findings.add(multivalued(variable, path.get()));
      }
    }
  }

  private static Finding unknown(PolicyVariable variable, ModelPath path) {
    List<String> nearest = Catalog.bundled().nearestKeys(variable.key());
    return Finding.of(
            FindingCode.UNKNOWN_POLICY_VARIABLE,
            path,
            variable.notation(),
            "`" + variable.key() + "` is no condition key that a variable can name")
        .help("the text never matches; catalog " + Catalog.bundled().version().date())
        .help(nearest.isEmpty() ? "" : "did you mean " + NearestNames.or(nearest));
  }

  private static Finding multivalued(PolicyVariable variable, ModelPath path) {
    return Finding.of(
            FindingCode.MULTIVALUED_POLICY_VARIABLE,
            path,
            variable.notation(),
            "`" + variable.key() + "` can have several values, and IAM puts none of them here")
        .help("use a key with a single value, or test the key in a condition of its own");
  }
}
