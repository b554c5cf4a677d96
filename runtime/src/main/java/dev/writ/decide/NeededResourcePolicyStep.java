package dev.writ.decide;

import dev.writ.match.PrincipalLevel;
import java.util.Optional;

/**
 * Of KMS keys and roles only the key policy or trust policy gives access: to those it names, and by
 * naming the account to those whom identity-based policies allow.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">KMS
 *     Developer Guide, Key policies</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html">IAM
 *     User Guide, Roles terms and concepts, "Trust policy"</a>
 */
final class NeededResourcePolicyStep implements DecisionStep {

  private static final Optional<DecisionReason> DENIED =
      Optional.of(DecisionReason.NO_RESOURCE_POLICY_ALLOW);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    boolean delegated =
        situation.resourcePolicyAllows(PrincipalLevel.ACCOUNT)
            || situation.resourcePolicyAllows(PrincipalLevel.GRANTOR)
            || situation.resourcePolicyAllows(PrincipalLevel.DIRECT);
    return delegated || !ServiceExceptions.needsResourcePolicy(situation.request())
        ? Optional.empty()
        : DENIED;
  }
}
