package dev.writ.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service: its actions, resource types and condition keys, each in the order of their names. */
public final class ServiceFacts {
  private final ServiceEntry entry;
  private final List<KeyFacts> keys;
  private final List<ResourceTypeFacts> resourceTypes;
  private final List<ActionFacts> actions;
  private final Map<String, ActionFacts> actionsByName = new HashMap<>();

  ServiceFacts(
      ServiceEntry entry,
      List<KeyFacts> keys,
      List<ResourceTypeFacts> resourceTypes,
      List<ActionFacts> actions) {
    this.entry = entry;
    this.keys = List.copyOf(keys);
    this.resourceTypes = List.copyOf(resourceTypes);
    this.actions = List.copyOf(actions);
    for (ActionFacts action : actions) {
      index(action);
    }
  }

  private void index(ActionFacts action) {
    actionsByName.put(action.name(), action);
    actionsByName.put(Wildcards.fold(action.name()), action);
  }

  /** The prefix as it stands before the colon of an action, such as {@code s3}. */
  public String prefix() {
    return entry.prefix();
  }

  /** AWS's display name, such as {@code Amazon S3}. */
  public String name() {
    return entry.name();
  }

  /** The simple name of the class in {@code dev.writ.catalog}, such as {@code S3}. */
  public String javaClass() {
    return entry.javaClass();
  }

  /** The service's page in AWS's Service Authorization Reference. */
  public String page() {
    return "https://docs.aws.amazon.com/service-authorization/latest/reference/list_"
        + Wildcards.fold(name()).replaceAll("[^a-z0-9-]", "")
        + ".html";
  }

  /** The actions in the order of their names. */
  public List<ActionFacts> actions() {
    return actions;
  }

  /** The action of the name, in any case, without the service prefix. */
  public Optional<ActionFacts> action(String name) {
    ActionFacts exact = actionsByName.get(name);
    return Optional.ofNullable(exact != null ? exact : actionsByName.get(Wildcards.fold(name)));
  }

  /**
   * The actions whose names the pattern matches, in any case; {@code *} and {@code ?} are
   * wildcards.
   */
  public List<ActionFacts> actionsMatching(String namePattern) {
    if (namePattern.equals("*")) {
      return actions();
    }
    return actions.stream()
        .filter(action -> Wildcards.matchesIgnoringCase(namePattern, action.name()))
        .toList();
  }

  /** The resource types in the order of their names. */
  public List<ResourceTypeFacts> resourceTypes() {
    return resourceTypes;
  }

  /** The resource type of exactly that name. */
  public Optional<ResourceTypeFacts> resourceType(String name) {
    return resourceTypes.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /**
   * The resource types that an ARN can be.
   *
   * <p>A type is left out when a narrower one accounts for every ARN that the pattern matches:
   * {@code arn:aws:s3:::reports/*} is an object and no bucket, {@code arn:aws:s3:::reports*} can be
   * both.
   *
   * @param arnPattern an ARN with or without wildcards
   */
  public List<ResourceTypeFacts> resourceTypesOf(String arnPattern) {
    return ArnTypes.of(arnPattern, resourceTypes);
  }

  /**
   * The condition keys that AWS lists for the service; among them global ones and those of other
   * services.
   */
  public List<KeyFacts> keys() {
    return keys;
  }

  /**
   * The condition key of the name, by its name or by a template, if AWS lists it for the service.
   */
  public Optional<KeyFacts> key(String name) {
    return KeyTable.find(keys, name);
  }

  @Override
  public String toString() {
    return prefix();
  }
}
