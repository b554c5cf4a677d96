package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * The trust policy of a role: who may assume it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html">IAM roles</a>
 */
public final class TrustPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private TrustPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TrustPolicy of(List<? extends TrustStatement> statements) {
    return new TrustPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public TrustPolicy and(TrustStatement statement) {
    return new TrustPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public TrustPolicy id(String id) {
    return new TrustPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public TrustPolicy version(Version version) {
    return new TrustPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.TRUST;
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
