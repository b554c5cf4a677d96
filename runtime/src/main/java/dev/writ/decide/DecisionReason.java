package dev.writ.decide;

import static dev.writ.decide.AccessOutcome.ALLOWED;
import static dev.writ.decide.AccessOutcome.EXPLICIT_DENY;
import static dev.writ.decide.AccessOutcome.IMPLICIT_DENY;

/** Why a decision is what it is: the rule that settled it. */
public enum DecisionReason {
  ALWAYS_ALLOWED_ACTION(ALLOWED),
  RESOURCE_POLICY_NAMES_CALLER(ALLOWED),
  RESOURCE_POLICY_NAMES_GRANTOR(ALLOWED),
  ROOT_USER(ALLOWED),
  IDENTITY_SIDE_ALLOWS(ALLOWED),
  BOTH_ACCOUNTS_ALLOW(ALLOWED),
  RESOURCE_POLICY_ALLOWS_OUTSIDER(ALLOWED),
  DENY_STATEMENT(EXPLICIT_DENY),
  NO_SERVICE_CONTROL_ALLOW(IMPLICIT_DENY),
  NO_VPC_ENDPOINT_ALLOW(IMPLICIT_DENY),
  NO_RESOURCE_POLICY_ALLOW(IMPLICIT_DENY),
  NO_PERMISSIONS_BOUNDARY_ALLOW(IMPLICIT_DENY),
  NO_SESSION_POLICY_ALLOW(IMPLICIT_DENY),
  NO_IDENTITY_ALLOW(IMPLICIT_DENY);

  private final AccessOutcome outcome;

  DecisionReason(AccessOutcome outcome) {
    this.outcome = outcome;
  }

  /** The outcome that the reason leads to. */
  public AccessOutcome outcome() {
    return outcome;
  }
}
