package dev.writ.builder;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of policy. */
public enum PolicyKind {
  /** An identity-based policy: managed or inline, for a user, group or role. */
  IDENTITY("identity"),
  /** A resource-based policy, such as a bucket policy or a key policy. */
  RESOURCE("resource"),
  /** The trust policy of a role: who may assume it. */
  TRUST("trust"),
  /** A service control policy (SCP): the most that principals of the accounts below it can do. */
  SERVICE_CONTROL("scp"),
  /**
   * A resource control policy (RCP): the most that anyone can do with resources of the accounts
   * below it.
   */
  RESOURCE_CONTROL("rcp"),
  /** A permissions boundary: the most that identity-based policies can grant to a user or role. */
  PERMISSIONS_BOUNDARY("permissions-boundary"),
  /** A session policy: the most that a session can do, passed when it is created. */
  SESSION("session"),
  /** A VPC endpoint policy: what may pass through the endpoint. */
  VPC_ENDPOINT("vpc-endpoint");

  private final String id;

  PolicyKind(String id) {
    this.id = id;
  }

  /** The kind's name in emitted files and options, such as {@code permissions-boundary}. */
  public String id() {
    return id;
  }

  /** The kind with this name, if there is one. */
  public static Optional<PolicyKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
