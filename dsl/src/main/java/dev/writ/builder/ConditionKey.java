package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import dev.writ.model.Text;

/** A condition key of the request context. */
public interface ConditionKey {

  /** The key's name, such as {@code aws:SourceIp}. */
  Text key();

  /** True iff the request has the key: {@code Null} with {@code false}. */
  default KeyCondition exists() {
    return KeyUse.of(key()).test(ConditionOperator.NULL, "false");
  }

  /** True iff the request lacks the key: {@code Null} with {@code true}. */
  default KeyCondition isMissing() {
    return KeyUse.of(key()).test(ConditionOperator.NULL, "true");
  }
}
