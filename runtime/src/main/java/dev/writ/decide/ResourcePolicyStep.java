package dev.writ.decide;

import dev.writ.match.PrincipalLevel;
import java.util.Optional;

/**
 * Within one account a resource-based policy grants access to the caller that it names, whatever
 * boundary and session policy leave out; to a session whose role it names, within those limits.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html">IAM
 *     User Guide, Policy evaluation for requests within a single account, "Resource-based
 *     policies"</a>
 */
final class ResourcePolicyStep implements DecisionStep {

  private static final Optional<DecisionReason> CALLER =
      Optional.of(DecisionReason.RESOURCE_POLICY_NAMES_CALLER);
  private static final Optional<DecisionReason> GRANTOR =
      Optional.of(DecisionReason.RESOURCE_POLICY_NAMES_GRANTOR);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    if (situation.resourcePolicyAllows(PrincipalLevel.DIRECT)) {
      return CALLER;
    }
    if (!situation.resourcePolicyAllows(PrincipalLevel.GRANTOR)) {
      return Optional.empty();
    }
    Optional<DecisionReason> bar = CallerSide.limitingBar(situation);
    return bar.isPresent() ? bar : GRANTOR;
  }
}
