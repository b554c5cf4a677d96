package dev.writ.compile;

import dev.writ.model.AbsentKey;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.SetQualifier;
import dev.writ.request.ContextValue;

/** Why conditions hold or do not, in words. */
final class ConditionReasons {

  private ConditionReasons() {}

  static String why(Condition condition, ContextValue value, boolean holds) {
    if (condition.operator() == ConditionOperator.NULL) {
      return value.values().isEmpty() ? "the request lacks the key" : "the request has the key";
    }
    if (value.isMissing()) {
      return "the request lacks the key, and " + withoutKey(condition, holds);
    }
    SetQualifier qualifier = condition.modifiers().qualifier();
    if (qualifier == SetQualifier.NONE && value.isMultivalued()) {
      return "the key has a list of values, and an operator without ForAllValues or ForAnyValue"
          + " matches none";
    }
    if (value.values().isEmpty()) {
      return "the request has the key without values, over which ForAllValues is true and"
          + " ForAnyValue is false";
    }
    return compared(condition, qualifier, holds);
  }

  private static String withoutKey(Condition condition, boolean holds) {
    String operator = condition.operatorName();
    if (condition.modifiers().absentKey() == AbsentKey.ACCEPTED) {
      return "`IfExists` is then true";
    }
    return "`" + operator + "` is then " + holds;
  }

  private static String compared(Condition condition, SetQualifier qualifier, boolean holds) {
    String one = condition.operator().isNegated() ? "differs from all of" : "matches one of";
    return switch (qualifier) {
      case NONE ->
          (holds ? "the value " : "it is not so that the value ") + one + " the policy's values";
      case FOR_ALL_VALUES ->
          (holds ? "every value " : "not every value ") + one + " the policy's values";
      case FOR_ANY_VALUE -> (holds ? "a value " : "no value ") + one + " the policy's values";
    };
  }
}
