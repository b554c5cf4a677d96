package dev.writ.builder;

import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.SetQualifier;
import dev.writ.model.Text;
import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origin;
import java.util.ArrayList;
import java.util.List;

/** A condition key with the modifiers of the operator that will test it. */
record KeyUse(Text key, OperatorModifiers modifiers) {

  static KeyUse of(CharSequence key) {
    return new KeyUse(Text.of(key), OperatorModifiers.NONE);
  }

  KeyUse ifExists() {
    return new KeyUse(key, modifiers.ifExists());
  }

  KeyUse qualified(SetQualifier qualifier) {
    return new KeyUse(key, modifiers.qualified(qualifier));
  }

  /** The test against values that are the arguments of the library call in progress. */
  KeyCondition test(ConditionOperator operator, CharSequence... values) {
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      origins.add(CallOrigins.argument(i));
    }
    return test(operator, List.of(values), origins);
  }

  /** The test against values that came as one argument. */
  KeyCondition test(ConditionOperator operator, List<? extends CharSequence> values) {
    return test(operator, values, values.stream().map(value -> CallOrigins.argument(0)).toList());
  }

  private KeyCondition test(
      ConditionOperator operator, List<? extends CharSequence> values, List<Origin> origins) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "`" + modifiers.jsonName(operator) + "` on `" + key + "` needs at least one value");
    }
    List<ConditionValue> policyValues = values.stream().map(ConditionValue::of).toList();
    return new KeyCondition(
        new Condition(operator, modifiers, key, policyValues), CallOrigins.call(), origins);
  }
}
