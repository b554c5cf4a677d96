package dev.writ.facts;

import dev.writ.builder.AccessLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An action of a service.
 *
 * @param service the prefix, such as {@code s3}
 * @param name in AWS's spelling, such as {@code GetObject}
 * @param targets the resource types it acts on; none for an action that supports no resource but
 *     {@code *}
 * @param keys the condition keys that hold for the action with every resource, global keys only
 *     where AWS lists them
 */
public record ActionFacts(
    String service,
    String name,
    AccessLevel accessLevel,
    List<TargetFacts> targets,
    List<KeyFacts> keys) {
  public ActionFacts {
    targets = List.copyOf(targets);
    keys = List.copyOf(keys);
  }

  /** The name as policies write it, such as {@code s3:GetObject}. */
  public String qualifiedName() {
    return service.concat(":").concat(name);
  }

  /** True iff the action supports no resource but {@code *}. */
  public boolean isWildcardOnly() {
    return targets.isEmpty();
  }

  /** The target of the resource type's name, if the action acts on it. */
  public Optional<TargetFacts> target(String resourceType) {
    return targets.stream().filter(t -> t.resourceType().name().equals(resourceType)).findFirst();
  }

  /** The targets that a statement with ARNs must cover. */
  public List<TargetFacts> requiredTargets() {
    return targets.stream().filter(TargetFacts::required).toList();
  }

  /**
   * Every condition key that AWS lists for the action: its own, those of its targets and of their
   * resource types.
   */
  public List<KeyFacts> allKeys() {
    Set<KeyFacts> all = new LinkedHashSet<>(keys);
    targets.forEach(target -> addKeys(all, target));
    return List.copyOf(all);
  }

  /** The condition keys that AWS lists for the action on resources of that target's type. */
  public List<KeyFacts> keysOn(TargetFacts target) {
    Set<KeyFacts> all = new LinkedHashSet<>(keys);
    addKeys(all, target);
    return List.copyOf(all);
  }

  /**
   * True iff AWS lists the key for the action, by its name or by a template; most global keys are
   * not listed.
   */
  public boolean supportsKey(String key) {
    return supports(keys, key)
        || targets.stream()
            .anyMatch(t -> supports(t.keys(), key) || supports(t.resourceType().keys(), key));
  }

  private static boolean supports(List<KeyFacts> keys, String key) {
    return keys.stream().anyMatch(candidate -> candidate.matches(key));
  }

  private static void addKeys(Set<KeyFacts> all, TargetFacts target) {
    all.addAll(target.keys());
    all.addAll(target.resourceType().keys());
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
