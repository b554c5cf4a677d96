package dev.writ.catalog.generator.facts;

import java.util.List;

/**
 * A resource type that an action acts on.
 *
 * @param resourceType the name of the type in the action's service
 * @param keys the condition keys that hold for this type in this action only
 */
public record TargetFacts(String resourceType, boolean required, List<String> keys) {
  public TargetFacts {
    keys = List.copyOf(keys);
  }
}
