package dev.writ.organization;

import dev.writ.request.PolicyDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user or a role with its policies. Immutable.
 *
 * @param arn with its path
 * @param trust the trust policy of a role; empty for a user
 * @param identity its identity-based policies, those of its groups included
 */
public record Entity(
    String arn,
    Optional<PolicyDocument> trust,
    List<PolicyDocument> identity,
    Optional<PolicyDocument> boundary,
    Map<String, String> tags) {

  public Entity {
    identity = List.copyOf(identity);
    tags = Map.copyOf(tags);
  }

  /** A user with these identity-based policies. */
  public static Entity user(String arn, PolicyDocument... identity) {
    return new Entity(arn, Optional.empty(), List.of(identity), Optional.empty(), Map.of());
  }

  /** A role with this trust policy and these identity-based policies. */
  public static Entity role(String arn, PolicyDocument trust, PolicyDocument... identity) {
    return new Entity(arn, Optional.of(trust), List.of(identity), Optional.empty(), Map.of());
  }

  /** The same with a permissions boundary. */
  public Entity boundedBy(PolicyDocument policy) {
    return new Entity(arn, trust, identity, Optional.of(policy), tags);
  }

  /** The same with a tag more. */
  public Entity tagged(String key, String value) {
    Map<String, String> more = new HashMap<>(tags);
    more.put(key, value);
    return new Entity(arn, trust, identity, boundary, more);
  }
}
