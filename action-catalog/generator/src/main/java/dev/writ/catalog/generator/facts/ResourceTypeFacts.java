package dev.writ.catalog.generator.facts;

import java.util.List;

/**
 * A resource type of a service.
 *
 * @param arnTemplates one or more, such as {@code arn:${Partition}:s3:::${BucketName}}
 * @param keys the condition keys that hold for the type in every action
 */
public record ResourceTypeFacts(String name, List<String> arnTemplates, List<String> keys) {
  public ResourceTypeFacts {
    arnTemplates = List.copyOf(arnTemplates);
    keys = List.copyOf(keys);
    if (arnTemplates.isEmpty()) {
      throw new IllegalArgumentException("resource type `" + name + "` has no ARN template");
    }
  }
}
