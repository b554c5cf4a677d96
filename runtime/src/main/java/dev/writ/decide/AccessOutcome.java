package dev.writ.decide;

/**
 * The three outcomes of a decision.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html">IAM
 *     User Guide, The difference between explicit and implicit denies</a>
 */
public enum AccessOutcome {
  ALLOWED,
  EXPLICIT_DENY,
  IMPLICIT_DENY
}
