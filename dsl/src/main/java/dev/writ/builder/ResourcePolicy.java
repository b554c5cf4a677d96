package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A resource-based policy, such as a bucket policy or a key policy.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">Identity-based
 *     policies and resource-based policies</a>
 */
public final class ResourcePolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private ResourcePolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ResourcePolicy of(List<? extends ResourceStatement> statements) {
    return new ResourcePolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public ResourcePolicy and(ResourceStatement statement) {
    return new ResourcePolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public ResourcePolicy id(String id) {
    return new ResourcePolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public ResourcePolicy version(Version version) {
    return new ResourcePolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.RESOURCE;
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
