package dev.writ.model;

/**
 * What a deploy parameter stands for, with the bounds AWS sets for it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, IAM ARNs</a>
 */
public enum ParameterType {
  /** A 12-digit account id. */
  ACCOUNT(12, "[0-9]{12}"),
  /** A region code such as {@code ap-northeast-1}. */
  REGION(25, "[a-z]{2,}(-[a-z]+)+-[0-9]+"),
  /** A partition such as {@code aws} or {@code aws-us-gov}. */
  PARTITION(12, "aws[a-z-]*"),
  /** A whole ARN. */
  ARN(2048, "arn:[^\\s]+"),
  /** A name or another part of an ARN or value. */
  NAME(2048, "[\\u0020-\\u00FF]+");

  private final int maxLength;
  private final String pattern;

  ParameterType(int maxLength, String pattern) {
    this.maxLength = maxLength;
    this.pattern = pattern;
  }

  /** The length in characters that no value of this type exceeds. */
  public int maxLength() {
    return maxLength;
  }

  /** The regular expression that every value of this type matches as a whole. */
  public String pattern() {
    return pattern;
  }
}
