package dev.writ.builder;

import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.origin.Origins;
import java.util.List;

/**
 * A VPC endpoint policy: what may pass through the endpoint.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">Control
 *     access to VPC endpoints using endpoint policies</a>
 */
public final class VpcEndpointPolicy implements BuiltPolicy {

  private final PolicyDraft draft;

  private VpcEndpointPolicy(PolicyDraft draft) {
    this.draft = draft;
  }

  /**
   * The policy with these statements, in the current version of the policy language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static VpcEndpointPolicy of(List<? extends ResourceStatement> statements) {
    return new VpcEndpointPolicy(PolicyDraft.of(statements));
  }

  /** The same policy with one more statement at its end. */
  public VpcEndpointPolicy and(ResourceStatement statement) {
    return new VpcEndpointPolicy(draft.and(statement));
  }

  /** The same policy with an Id element. */
  public VpcEndpointPolicy id(String id) {
    return new VpcEndpointPolicy(draft.id(id));
  }

  /** The same policy in that version of the policy language. */
  public VpcEndpointPolicy version(Version version) {
    return new VpcEndpointPolicy(draft.version(version));
  }

  @Override
  public PolicyKind kind() {
    return PolicyKind.VPC_ENDPOINT;
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
