package dev.writ.decide;

import dev.writ.request.LayerKind;
import java.util.Optional;

/**
 * The caller's own policies: identity-based policies, permissions boundary and session policy must
 * each allow; the root user has none and needs none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html">IAM
 *     User Guide, Permissions boundaries, "Evaluating effective permissions with boundaries"</a>
 */
final class CallerSide {

  private static final Optional<DecisionReason> NO_IDENTITY_ALLOW =
      Optional.of(DecisionReason.NO_IDENTITY_ALLOW);
  private static final Optional<DecisionReason> NO_BOUNDARY_ALLOW =
      Optional.of(DecisionReason.NO_PERMISSIONS_BOUNDARY_ALLOW);
  private static final Optional<DecisionReason> NO_SESSION_ALLOW =
      Optional.of(DecisionReason.NO_SESSION_POLICY_ALLOW);

  private CallerSide() {}

  /** The first of the caller's policies that does not allow, if any. */
  static Optional<DecisionReason> bar(Situation situation) {
    if (situation.isRootUser()) {
      return Optional.empty();
    }
    Optional<DecisionReason> limit = limitingBar(situation);
    return limit.isPresent() || situation.allows(LayerKind.IDENTITY) ? limit : NO_IDENTITY_ALLOW;
  }

  /** The first of boundary and session policy that does not allow, if any. */
  static Optional<DecisionReason> limitingBar(Situation situation) {
    if (!situation.isNoBar(LayerKind.PERMISSIONS_BOUNDARY)) {
      return NO_BOUNDARY_ALLOW;
    }
    return situation.sessionAllows() ? Optional.empty() : NO_SESSION_ALLOW;
  }
}
