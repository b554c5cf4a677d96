package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * The policy of a VPC endpoint must allow what passes through it, and grants nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">AWS
 *     PrivateLink Guide, Control access to VPC endpoints using endpoint policies</a>
 */
final class VpcEndpointStep implements DecisionStep {

  private static final Optional<DecisionReason> DENIED =
      Optional.of(DecisionReason.NO_VPC_ENDPOINT_ALLOW);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    return situation.isNoBar(LayerKind.VPC_ENDPOINT) ? Optional.empty() : DENIED;
  }
}
