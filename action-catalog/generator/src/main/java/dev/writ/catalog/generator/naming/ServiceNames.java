package dev.writ.catalog.generator.naming;

import java.util.List;
import java.util.Map;

/**
 * The Java names of one service.
 *
 * @param className of the service, such as {@code S3}
 * @param actions constants by AWS's names of the actions
 * @param types the camel-case words by AWS's names of the resource types, such as {@code
 *     AccessPoint}
 * @param factories the methods by AWS's names of the resource types, one for each ARN template
 * @param keys constants, or methods for template keys, by AWS's names of the keys that the
 *     service's class holds
 */
public record ServiceNames(
    String className,
    Map<String, String> actions,
    Map<String, String> types,
    Map<String, List<String>> factories,
    Map<String, String> keys) {
  public ServiceNames {
    actions = Map.copyOf(actions);
    types = Map.copyOf(types);
    factories = Map.copyOf(factories);
    keys = Map.copyOf(keys);
  }

  /** The name of the resource type's interface, such as {@code AccessPointArn}. */
  public String arnInterface(String type) {
    String words = types.getOrDefault(type, type);
    return words.endsWith("Arn") ? words : words + "Arn";
  }
}
