package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A session policy: the most that a session can do, passed when it is created.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session">Session
 *     policies</a>
 */
public final class SessionPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private SessionPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SessionPolicy of(List<? extends IdentityStatement> statements) {
    return new SessionPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public SessionPolicy and(IdentityStatement statement) {
    return new SessionPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public SessionPolicy id(String id) {
    return new SessionPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public SessionPolicy version(Version version) {
    return new SessionPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.SESSION;
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
