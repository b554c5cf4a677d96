package dev.writ.catalog.generator.facts;

import java.util.List;

/**
 * Everything known of a service, each list sorted by name.
 *
 * @param prefix as it stands before the colon of an action, such as {@code s3}
 * @param name AWS's display name, such as {@code Amazon S3}
 */
public record ServiceFacts(
    String prefix,
    String name,
    List<KeyFacts> keys,
    List<ResourceTypeFacts> resourceTypes,
    List<ActionFacts> actions) {
  public ServiceFacts {
    keys = List.copyOf(keys);
    resourceTypes = List.copyOf(resourceTypes);
    actions = List.copyOf(actions);
  }
}
