package dev.writ.match;

/**
 * How an entry of a Principal element meets a caller; several levels may hold at once.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html">IAM
 *     User Guide, Policy evaluation for requests within a single account, "Resource-based
 *     policies"</a>
 */
public enum PrincipalLevel {
  /** The entry names the caller's account: it delegates to it and grants nothing by itself. */
  ACCOUNT(1),
  /** The entry names the session's role, or the user that federated it. */
  GRANTOR(2),
  /** The entry names the caller itself, or everyone. */
  DIRECT(4);

  private final int bit;

  PrincipalLevel(int bit) {
    this.bit = bit;
  }

  /** A bit for sets of levels. */
  public int bit() {
    return bit;
  }
}
