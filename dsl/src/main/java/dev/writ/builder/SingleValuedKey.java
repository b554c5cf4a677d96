package dev.writ.builder;

import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import java.util.List;

/** A condition key with at most one value in a request; only such keys can be policy variables. */
public interface SingleValuedKey extends ConditionKey {

  /**
   * The policy variable that IAM replaces by the key's value in the request.
   *
   * @throws IllegalArgumentException if the key's name cannot stand in a policy variable
   */
  default Text variable() {
    return new Text(List.of(PolicyVariable.of(key().toString())));
  }

  /**
   * The policy variable, with a text for requests that lack the key.
   *
   * @throws IllegalArgumentException if the name or the default cannot stand in a policy variable
   */
  default Text variableOr(String defaultValue) {
    return new Text(List.of(PolicyVariable.of(key().toString()).orElse(defaultValue)));
  }

  /** The key with this value in a request. */
  default KeyValue value(String value) {
    return new KeyValue(key().sample(), List.of(value), false);
  }
}
