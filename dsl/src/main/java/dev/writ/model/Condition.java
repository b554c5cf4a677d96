package dev.writ.model;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One test of a statement's Condition element: an operator on a key.
 *
 * @param key the condition key, such as {@code aws:SourceIp}; letter case does not matter
 * @param values in order; the test holds where one of them matches (none, for a negated operator)
 */
public record Condition(
    ConditionOperator operator,
    OperatorModifiers modifiers,
    Text key,
    List<ConditionValue> values) {

  /**
   * @throws IllegalArgumentException if {@code Null} has {@code IfExists}, which IAM does not know
   */
  public Condition {
    values = List.copyOf(values);
    if (operator == ConditionOperator.NULL && modifiers.absentKey() == AbsentKey.ACCEPTED) {
      throw new IllegalArgumentException("`Null` cannot be combined with `IfExists`");
    }
  }

  /** The operator's whole name in a document, such as {@code ForAnyValue:StringLike}. */
  public String operatorName() {
    return modifiers.jsonName(operator);
  }

  /**
   * The place of this test within its statement, such as {@code Condition.StringLike.s3:prefix}.
   */
  public ModelPath path() {
    return ModelPath.ROOT.member("Condition").member(operatorName()).member(key.toString());
  }

  /** Equal for two tests iff a document would have to write both as one member. */
  String foldedMember() {
    return operatorName() + " " + key.toString().toLowerCase(Locale.ROOT);
  }

  Condition mapTexts(UnaryOperator<Text> mapping) {
    return new Condition(
        operator,
        modifiers,
        mapping.apply(key),
        values.stream().map(value -> value.mapText(mapping)).toList());
  }
}
