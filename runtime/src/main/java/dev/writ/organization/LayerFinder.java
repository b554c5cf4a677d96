package dev.writ.organization;

import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the policies that a request is decided under. */
record LayerFinder(OrganizationParts parts) {

  PolicyLayers of(Credentials credentials, Request request) {
    PolicyLayers layers = PolicyLayers.NONE.withManagementAccount(parts.managementAccount());
    Optional<Entity> entity = entity(credentials);
    if (entity.isPresent()) {
      layers = layers.withLevels(LayerKind.IDENTITY, List.of(entity.get().identity()));
      Optional<PolicyDocument> boundary = entity.get().boundary();
      layers =
          boundary.isPresent()
              ? layers.with(LayerKind.PERMISSIONS_BOUNDARY, boundary.get())
              : layers;
    }
    if (credentials.sessionPolicies().isPresent()) {
      layers = layers.withLevels(LayerKind.SESSION, List.of(credentials.sessionPolicies().get()));
    }
    Optional<PolicyDocument> resource = resourcePolicy(request);
    if (resource.isPresent()) {
      layers = layers.with(LayerKind.RESOURCE, resource.get());
    }
    layers =
        withLevels(
            layers,
            LayerKind.SERVICE_CONTROL,
            credentials.caller().accountId(),
            Unit::serviceControl);
    return withLevels(
        layers, LayerKind.RESOURCE_CONTROL, request.resourceAccount(), Unit::resourceControl);
  }

  private Optional<Entity> entity(Credentials credentials) {
    String arn =
        credentials.caller() instanceof RoleSession session
            ? session.role().toString()
            : credentials.caller() instanceof FederatedUser federated
                ? federated.federatingUser().map(Object::toString).orElse("")
                : credentials.caller().text();
    return parts.findEntity(arn);
  }

  private Optional<PolicyDocument> resourcePolicy(Request request) {
    return parts
        .resource(request.resource())
        .map(OrganizationParts.Owned::policy)
        .or(() -> parts.findEntity(request.resource()).flatMap(Entity::trust));
  }

  private PolicyLayers withLevels(
      PolicyLayers layers,
      LayerKind kind,
      Optional<String> account,
      Function<Unit, List<PolicyDocument>> policies) {
    List<Unit> levels = account.map(parts.hierarchy()::levels).orElse(List.of());
    return levels.isEmpty()
        ? layers
        : layers.withLevels(kind, levels.stream().map(policies).toList());
  }
}
