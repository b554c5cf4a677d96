package dev.writ.rule.condition;

import dev.writ.model.ConditionOperator;
import dev.writ.model.ValueType;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A key protects less than it seems: callers can forge it, it is ambiguous by itself, or it is
 * about something else.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">IAM
 *     User Guide, Access Analyzer policy check reference</a>
 */
final class SuspectKeyRule implements StatementRule {

  private static final Set<String> SENT_BY_CALLER = Set.of("aws:referer", "aws:useragent");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (ConditionTest condition : statement.conditions()) {
      if (condition.operator() != ConditionOperator.NULL) {
        check(condition, statement, findings);
      }
    }
    return findings;
  }

  private static void check(
      ConditionTest condition, StatementSubject statement, List<Finding> findings) {
    String key = condition.key();
    if (SENT_BY_CALLER.contains(key.toLowerCase(Locale.ROOT))) {
      findings.add(
          finding(
                  FindingCode.UNTRUSTWORTHY_CONDITION_KEY,
                  condition,
                  "callers can put what they like into `" + key + "`")
              .help("use a key that AWS itself sets, such as `aws:SourceVpce`"));
    }
    if (condition.isOn("aws:VpcSourceIp") && !tests(statement, "aws:SourceVpc", "aws:SourceVpce")) {
      findings.add(
          finding(
                  FindingCode.MISSING_PAIRED_CONDITION_KEYS,
                  condition,
                  "`" + key + "` is an address of any VPC at all")
              .help("test `aws:SourceVpc` or `aws:SourceVpce` beside it"));
    }
    if (condition.isOn("dynamodb:Attributes") && !tests(statement, "dynamodb:Select")) {
      findings.add(
          finding(
                  FindingCode.DYNAMODB_ATTRIBUTES_WITHOUT_SELECT,
                  condition,
                  "`" + key + "` limits nothing where a request asks for all attributes")
              .help("test `dynamodb:Select` for `SPECIFIC_ATTRIBUTES` beside it"));
    }
    if (condition.isOn("s3:prefix") && isNegativeContext(condition, statement)) {
      findings.add(
          finding(
                  FindingCode.S3_PREFIX_IN_NEGATIVE_CONTEXT,
                  condition,
                  "a listing of a shorter prefix shows what `" + key + "` is to hide")
              .help("allow the prefixes that may be listed, by a positive operator"));
    }
  }

  private static boolean tests(StatementSubject statement, String... keys) {
    return statement.conditions().stream()
        .anyMatch(condition -> List.of(keys).stream().anyMatch(condition::isOn));
  }

  private static boolean isNegativeContext(ConditionTest condition, StatementSubject statement) {
    return condition.operator().valueType() == ValueType.STRING
        && statement.allows() == condition.operator().isNegated();
  }

  private static Finding finding(FindingCode code, ConditionTest condition, String message) {
    return Finding.of(code, condition.path(), condition.key(), message);
  }
}
