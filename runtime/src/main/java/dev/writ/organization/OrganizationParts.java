package dev.writ.organization;

import dev.writ.request.PolicyDocument;
import java.util.Map;
import java.util.Optional;

/**
 * What an organization is made of.
 *
 * @param entities users and roles by ARN
 * @param resources by ARN
 */
record OrganizationParts(
    String id,
    String managementAccount,
    Hierarchy hierarchy,
    Map<String, Entity> entities,
    Map<String, Owned> resources) {

  OrganizationParts {
    entities = Map.copyOf(entities);
    resources = Map.copyOf(resources);
  }

  /** A resource with its policy. */
  record Owned(String account, PolicyDocument policy) {}

  Entity entity(String arn) {
    return findEntity(arn)
        .orElseThrow(
            () ->
                new IllegalArgumentException("the organization has no user or role `" + arn + "`"));
  }

  Optional<Entity> findEntity(String arn) {
    return Optional.ofNullable(entities.get(arn));
  }

  /** The resource itself, or the bucket of an object. */
  Optional<Owned> resource(String arn) {
    int slash = arn.startsWith("arn:aws:s3:::") ? arn.indexOf('/') : -1;
    String container = slash < 0 ? arn : arn.substring(0, slash);
    return Optional.ofNullable(resources.get(arn))
        .or(() -> Optional.ofNullable(resources.get(container)));
  }
}
