package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.origin.Origins;

/** A policy of one kind, built in Java. Immutable. */
public sealed interface BuiltPolicy
    permits IdentityPolicy,
        ResourcePolicy,
        TrustPolicy,
        ServiceControlPolicy,
        ResourceControlPolicy,
        PermissionsBoundary,
        SessionPolicy,
        VpcEndpointPolicy {

  /** What kind of policy it is. */
  PolicyKind kind();

  /** The document. */
  Policy policy();

  /** Where the document's parts come from. */
  Origins origins();
}
