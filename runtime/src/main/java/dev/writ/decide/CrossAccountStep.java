package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * Across accounts both sides must allow: the caller's by its own policies, the resource's by its
 * policy, which may name the caller, its account or everyone.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html">IAM
 *     User Guide, Cross-account policy evaluation logic</a>
 */
final class CrossAccountStep implements DecisionStep {

  private static final Optional<DecisionReason> ALLOWED =
      Optional.of(DecisionReason.BOTH_ACCOUNTS_ALLOW);
  private static final Optional<DecisionReason> NO_RESOURCE_POLICY_ALLOW =
      Optional.of(DecisionReason.NO_RESOURCE_POLICY_ALLOW);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    if (!situation.isCrossAccount()) {
      return Optional.empty();
    }
    Optional<DecisionReason> bar = CallerSide.bar(situation);
    if (bar.isPresent()) {
      return bar;
    }
    return situation.allows(LayerKind.RESOURCE) ? ALLOWED : NO_RESOURCE_POLICY_ALLOW;
  }
}
