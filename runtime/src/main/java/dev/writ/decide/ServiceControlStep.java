package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * Every level of SCPs above the caller must allow the request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">Organizations
 *     User Guide, SCP evaluation</a>
 */
final class ServiceControlStep implements DecisionStep {

  private static final Optional<DecisionReason> DENIED =
      Optional.of(DecisionReason.NO_SERVICE_CONTROL_ALLOW);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    return situation.isNoBar(LayerKind.SERVICE_CONTROL) ? Optional.empty() : DENIED;
  }
}
