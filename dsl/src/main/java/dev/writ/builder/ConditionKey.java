package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import dev.writ.model.Text;
import java.util.List;

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

  /** The key with these values in a request, as a multivalued key; there may be none. */
  default KeyValue values(String... values) {
    return new KeyValue(key().sample(), List.of(values), true);
  }
}
