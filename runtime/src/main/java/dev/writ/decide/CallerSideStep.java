package dev.writ.decide;

import java.util.Optional;

/**
 * Where nothing else settled it, the caller's own policies decide.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html">IAM
 *     User Guide, How AWS enforcement code logic evaluates requests</a>
 */
final class CallerSideStep implements DecisionStep {

  private static final Optional<DecisionReason> ALLOWED =
      Optional.of(DecisionReason.IDENTITY_SIDE_ALLOWS);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    Optional<DecisionReason> bar = CallerSide.bar(situation);
    return bar.isPresent() ? bar : ALLOWED;
  }
}
