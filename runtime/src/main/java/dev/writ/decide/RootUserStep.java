package dev.writ.decide;

import java.util.Optional;

/**
 * The account's root user is allowed what nothing denies.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html">IAM User Guide,
 *     AWS account root user</a>
 */
final class RootUserStep implements DecisionStep {

  private static final Optional<DecisionReason> ALLOWED = Optional.of(DecisionReason.ROOT_USER);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    return situation.isRootUser() ? ALLOWED : Optional.empty();
  }
}
