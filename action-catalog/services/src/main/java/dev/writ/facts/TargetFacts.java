package dev.writ.facts;

import java.util.List;

/**
 * A resource type that an action acts on.
 *
 * @param required true iff a statement that names ARNs must cover this type too
 * @param keys the condition keys that hold for this type in this action only
 */
public record TargetFacts(ResourceTypeFacts resourceType, boolean required, List<KeyFacts> keys) {
  public TargetFacts {
    keys = List.copyOf(keys);
  }
}
