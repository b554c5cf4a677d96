package dev.writ;

import dev.writ.builder.PolicyKind;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import java.util.List;

/**
 * One policy of an emitted file.
 *
 * @param parameters in the order of the file
 */
record EmittedPolicy(String name, PolicyKind kind, List<Parameter> parameters, Policy policy) {

  EmittedPolicy {
    parameters = List.copyOf(parameters);
  }
}
