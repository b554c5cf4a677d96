package dev.writ.builder;

/**
 * What an action does, by AWS's classification.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html">IAM
 *     User Guide, Access levels in policy summaries</a>
 */
public enum AccessLevel {
  LIST,
  READ,
  WRITE,
  TAGGING,
  PERMISSIONS_MANAGEMENT,
  /** Of a raw action or a pattern of several. */
  UNSPECIFIED
}
