package dev.writ.request;

/**
 * The kinds of policy that a decision looks at.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types">IAM
 *     User Guide, Policy types</a>
 */
public enum LayerKind {
  IDENTITY(0, "identity", "identity-based policy"),
  RESOURCE(1, "resource", "resource-based policy"),
  PERMISSIONS_BOUNDARY(2, "permissionsBoundary", "permissions boundary"),
  SESSION(3, "session", "session policy"),
  SERVICE_CONTROL(4, "scp", "service control policy"),
  RESOURCE_CONTROL(5, "rcp", "resource control policy"),
  VPC_ENDPOINT(6, "vpcEndpoint", "VPC endpoint policy");

  private final int slot;
  private final String id;
  private final String description;

  LayerKind(int slot, String id, String description) {
    this.slot = slot;
    this.id = id;
    this.description = description;
  }

  /** The kind's place in tables of all kinds, from 0. */
  public int slot() {
    return slot;
  }

  /** The kind's name in scenarios. */
  public String id() {
    return id;
  }

  /** The kind as AWS's messages call it. */
  public String description() {
    return description;
  }

  /** True iff statements of this kind say whom they are about. */
  public boolean namesPrincipals() {
    return switch (this) {
      case RESOURCE, RESOURCE_CONTROL, VPC_ENDPOINT -> true;
      case IDENTITY, PERMISSIONS_BOUNDARY, SESSION, SERVICE_CONTROL -> false;
    };
  }
}
