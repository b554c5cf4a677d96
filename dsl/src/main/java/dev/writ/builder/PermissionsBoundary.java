package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A permissions boundary: the most that identity-based policies can grant to a user or role.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html">Permissions
 *     boundaries for IAM entities</a>
 */
public final class PermissionsBoundary implements BuiltPolicy {

  private final PolicyDraft draft;

  private PermissionsBoundary(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PermissionsBoundary of(List<? extends IdentityStatement> statements) {
    return new PermissionsBoundary(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public PermissionsBoundary and(IdentityStatement statement) {
    return new PermissionsBoundary(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public PermissionsBoundary id(String id) {
    return new PermissionsBoundary(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public PermissionsBoundary version(Version version) {
    return new PermissionsBoundary(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.PERMISSIONS_BOUNDARY;
  }

  @Override
  public Policy policy() {
    return draft.policy();
  }

  @Override
  public Origins origins() {
    return draft.origins();
  }
}
