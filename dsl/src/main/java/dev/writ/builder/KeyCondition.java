package dev.writ.builder;

import dev.writ.model.Condition;
import dev.writ.origin.Origin;
import java.util.List;

/**
 * A condition for a statement's {@code when(…)}, with the places of its values.
 *
 * @param call where the condition stands
 * @param values where each value stands
 */
public record KeyCondition(Condition condition, Origin call, List<Origin> values) {

  public KeyCondition {
    values = List.copyOf(values);
  }
}
