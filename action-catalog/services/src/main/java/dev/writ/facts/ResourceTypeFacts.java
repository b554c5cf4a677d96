package dev.writ.facts;

import java.util.List;

/**
 * A resource type of a service.
 *
 * @param service the prefix of the service that lists the type
 * @param name AWS's name, such as {@code accesspoint}; unique in the service
 * @param templates the forms of its ARNs, one or two
 * @param keys the condition keys that hold for the type in every action
 */
public record ResourceTypeFacts(
    String service, String name, List<ArnTemplate> templates, List<KeyFacts> keys) {
  public ResourceTypeFacts {
    templates = List.copyOf(templates);
    keys = List.copyOf(keys);
  }

  /**
   * True iff some ARN is both of this type and matched by {@code arnPattern}.
   *
   * @param arnPattern an ARN with or without {@code *} and {@code ?}, or {@code *}
   */
  public boolean overlaps(String arnPattern) {
    return templates.stream().anyMatch(template -> template.overlaps(arnPattern));
  }

  /** True iff every ARN that {@code arnPattern} matches has the form of this type. */
  public boolean covers(String arnPattern) {
    return templates.stream().anyMatch(template -> template.covers(arnPattern));
  }

  @Override
  public String toString() {
    return service + " " + name;
  }
}
