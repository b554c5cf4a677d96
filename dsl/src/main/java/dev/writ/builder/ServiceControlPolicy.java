package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A service control policy (SCP): the most that principals of the accounts below it can do.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html">Service
 *     control policies</a>
 */
public final class ServiceControlPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private ServiceControlPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ServiceControlPolicy of(List<? extends IdentityStatement> statements) {
    return new ServiceControlPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public ServiceControlPolicy and(IdentityStatement statement) {
    return new ServiceControlPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public ServiceControlPolicy id(String id) {
    return new ServiceControlPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public ServiceControlPolicy version(Version version) {
    return new ServiceControlPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.SERVICE_CONTROL;
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
