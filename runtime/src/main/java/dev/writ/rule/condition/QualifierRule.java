package dev.writ.rule.condition;

import dev.writ.model.AbsentKey;
import dev.writ.model.ConditionOperator;
import dev.writ.model.SetQualifier;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ForAllValues} and {@code ForAnyValue} are missing, or stand where they do harm.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
final class QualifierRule implements ConditionRule {

  @Override
  public List<Finding> findings(ConditionTest condition) {
    List<Finding> findings = new ArrayList<>();
    SetQualifier qualifier = condition.qualifier();
    if (condition.operator() == ConditionOperator.NULL) {
      if (qualifier != SetQualifier.NONE) {
        findings.add(onNull(condition));
      }
    } else if (condition.facts().isPresent() && !condition.isParameterized()) {
      boolean multivalued = condition.facts().get().type().multivalued();
      if (multivalued && qualifier == SetQualifier.NONE) {
        findings.add(missing(condition));
      } else if (!multivalued && qualifier == SetQualifier.FOR_ALL_VALUES) {
        findings.add(onSingleValue(condition));
      }
    }
    if (condition.values().isEmpty()) {
      findings.add(empty(condition));
    }
    return findings;
  }

  private static Finding onNull(ConditionTest condition) {
    String outcome =
        condition.qualifier() == SetQualifier.FOR_ALL_VALUES ? "always holds" : "never holds";
    return finding(
            FindingCode.NULL_WITH_QUALIFIER,
            condition,
            "`" + condition.condition().operatorName() + "` " + outcome)
        .help("did you mean `Null`");
  }

  private static Finding missing(ConditionTest condition) {
    String operator = condition.condition().operatorName();
    return finding(
            FindingCode.MISSING_QUALIFIER,
            condition,
            "`"
                + condition.key()
                + "` can have several values, and `"
                + operator
                + "` compares one")
        .help(
            "`ForAnyValue:"
                + operator
                + "` asks whether some value matches, `ForAllValues:"
                + operator
                + "` whether all do");
  }

  private static Finding onSingleValue(ConditionTest condition) {
    String operator = condition.condition().operatorName();
    return finding(
            FindingCode.FORALLVALUES_WITH_SINGLE_VALUED_KEY,
            condition,
            "`ForAllValues` also holds where the request lacks `" + condition.key() + "`")
        .help("the key has a single value")
        .help("did you mean `" + operator.substring(operator.indexOf(':') + 1) + "`");
  }

  private static Finding empty(ConditionTest condition) {
    FindingCode code =
        condition.condition().modifiers().absentKey() == AbsentKey.ACCEPTED
            ? FindingCode.EMPTY_ARRAY_CONDITION_IFEXISTS
            : switch (condition.qualifier()) {
              case NONE -> FindingCode.EMPTY_ARRAY_CONDITION;
              case FOR_ALL_VALUES -> FindingCode.EMPTY_ARRAY_CONDITION_FORALLVALUES;
              case FOR_ANY_VALUE -> FindingCode.EMPTY_ARRAY_CONDITION_FORANYVALUE;
            };
    return finding(code, condition, "the condition on `" + condition.key() + "` lists no value")
        .help("no value of the key matches it; list the values, or use `Null` to test the key");
  }

  private static Finding finding(FindingCode code, ConditionTest condition, String message) {
    return Finding.of(code, condition.path(), condition.key(), message);
  }
}
