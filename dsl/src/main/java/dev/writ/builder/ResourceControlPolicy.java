package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A resource control policy (RCP): the most that anyone can do with resources of the accounts below
 * it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html">Resource
 *     control policies</a>
 */
public final class ResourceControlPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private ResourceControlPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ResourceControlPolicy of(List<? extends ResourceControlStatement> statements) {
    return new ResourceControlPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public ResourceControlPolicy and(ResourceControlStatement statement) {
    return new ResourceControlPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public ResourceControlPolicy id(String id) {
    return new ResourceControlPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public ResourceControlPolicy version(Version version) {
    return new ResourceControlPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.RESOURCE_CONTROL;
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
