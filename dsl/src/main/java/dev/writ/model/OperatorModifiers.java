package dev.writ.model;

/** What a document writes before and behind an operator's name. */
public record OperatorModifiers(SetQualifier qualifier, AbsentKey absentKey) {

  /** No modifier. */
  public static final OperatorModifiers NONE =
      new OperatorModifiers(SetQualifier.NONE, AbsentKey.COMPARED);

  /** These modifiers with {@code IfExists}. */
  public OperatorModifiers ifExists() {
    return new OperatorModifiers(qualifier, AbsentKey.ACCEPTED);
  }

  /** These modifiers with the qualifier. */
  public OperatorModifiers qualified(SetQualifier newQualifier) {
    return new OperatorModifiers(newQualifier, absentKey);
  }

  /** The operator's whole name in a document, such as {@code ForAnyValue:StringLikeIfExists}. */
  public String jsonName(ConditionOperator operator) {
    return qualifier.prefix() + operator.jsonName() + absentKey.suffix();
  }
}
