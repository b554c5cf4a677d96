package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * An identity-based policy: managed or inline, for a user, group or role.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">Identity-based
 *     policies and resource-based policies</a>
 */
public final class IdentityPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private IdentityPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static IdentityPolicy of(List<? extends IdentityStatement> statements) {
    return new IdentityPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public IdentityPolicy and(IdentityStatement statement) {
    return new IdentityPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public IdentityPolicy id(String id) {
    return new IdentityPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public IdentityPolicy version(Version version) {
    return new IdentityPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.IDENTITY;
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
