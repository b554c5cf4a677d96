package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * A Deny that applies in any policy with a say settles the decision.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html">IAM
 *     User Guide, How AWS enforcement code logic evaluates requests, "Deny evaluation"</a>
 */
final class ExplicitDenyStep implements DecisionStep {

  private static final Optional<DecisionReason> DENIED = Optional.of(DecisionReason.DENY_STATEMENT);
  private static final LayerKind[] KINDS = LayerKind.values();

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    for (LayerKind kind : KINDS) {
      if (situation.denies(kind)) {
        return DENIED;
      }
    }
    return Optional.empty();
  }
}
