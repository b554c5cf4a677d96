package dev.writ.rule.grammar;

import dev.writ.model.ModelPath;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.rule.ActionPattern;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A policy that IAM keeps has a character that IAM does not take in documents.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">IAM API
 *     Reference, CreatePolicy, PolicyDocument</a>
 */
final class CharacterRule implements StatementRule {

  private static final int LAST = 0xFF;

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    return switch (subject.kind()) {
      case IDENTITY, TRUST, PERMISSIONS_BOUNDARY, SESSION -> findings(statement);
      case RESOURCE, SERVICE_CONTROL, RESOURCE_CONTROL, VPC_ENDPOINT -> List.of();
    };
  }

  private static List<Finding> findings(StatementSubject statement) {
    List<Finding> findings = new ArrayList<>();
    for (ActionPattern action : statement.actions()) {
      check(action.text(), action::path, findings);
    }
    for (ResourcePattern resource : statement.resources()) {
      check(resource.pattern(), resource::path, findings);
    }
    for (ConditionTest condition : statement.conditions()) {
      check(condition.key(), condition::path, findings);
      condition.values().forEach(value -> check(value.sample(), value::path, findings));
    }
    statement.statement().principal().ifPresent(clause -> principals(clause, statement, findings));
    return findings;
  }

  private static void principals(
      PrincipalClause clause, StatementSubject statement, List<Finding> findings) {
    for (int i = 0; i < clause.principals().size(); i++) {
      if (clause.principals().get(i) instanceof Principal.Listed listed) {
        ModelPath path = statement.path().then(clause.path(i));
        check(listed.value().sample(), () -> path, findings);
      }
    }
  }

  private static void check(String text, Supplier<ModelPath> path, List<Finding> findings) {
    OptionalInt other = text.codePoints().filter(c -> !isSupported(c)).findFirst();
    if (other.isPresent()) {
      findings.add(
          Finding.of(
                  FindingCode.UNSUPPORTED_CHARACTER,
                  path.get(),
                  text,
                  String.format(
                      Locale.ROOT,
                      "`%s` has the character U+%04X, which IAM does not take",
                      text,
                      other.getAsInt()))
              .help("a policy document holds tab, line ends and U+0020 to U+00FF only"));
    }
  }

  private static boolean isSupported(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character <= LAST);
  }
}
