package dev.writ.decide;

import dev.writ.request.LayerKind;

/** The decision for a request and the rule that settled it. Immutable. */
public final class Decision {

  private final DecisionReason reason;
  private final Situation situation;

  Decision(DecisionReason reason, Situation situation) {
    this.reason = reason;
    this.situation = situation;
  }

  public AccessOutcome outcome() {
    return reason.outcome();
  }

  public boolean isAllowed() {
    return outcome() == AccessOutcome.ALLOWED;
  }

  public DecisionReason reason() {
    return reason;
  }

  /**
   * True iff the kind of policy has a Deny that applies. Kinds behind the first are not looked at.
   */
  public boolean isDeniedBy(LayerKind kind) {
    return situation.denies(kind);
  }

  @Override
  public String toString() {
    return outcome() + " (" + reason + ")";
  }
}
