package dev.writ.decide;

import java.util.Optional;

/**
 * Some actions need no permissions, and even a Deny does not stop them.
 *
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">STS
 *     API Reference, GetCallerIdentity</a>
 */
final class AlwaysAllowedStep implements DecisionStep {

  private static final Optional<DecisionReason> ALLOWED =
      Optional.of(DecisionReason.ALWAYS_ALLOWED_ACTION);

  @Override
  public Optional<DecisionReason> reason(Situation situation) {
    return ServiceExceptions.isAlwaysAllowed(situation.request()) ? ALLOWED : Optional.empty();
  }
}
