package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * For services, identity providers and anonymous callers the resource-based policy decides alone.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal, "AWS service principals" and "All principals"</a>
 */
final class OutsiderStep implements DecisionStep {

  private static final Optional<DecisionReason> ALLOWED =
      Optional.of(DecisionReason.RESOURCE_POLICY_ALLOWS_OUTSIDER);
  private static final Optional<DecisionReason> DENIED =
      Optional.of(DecisionReason.NO_RESOURCE_POLICY_ALLOW);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    if (!situation.isOutsider()) {
      return Optional.empty();
    }
    return situation.allows(LayerKind.RESOURCE) ? ALLOWED : DENIED;
  }
}
