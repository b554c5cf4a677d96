package dev.writ.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a deploy parameter stands for, with the bounds AWS sets for it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, IAM ARNs</a>
 */
public enum ParameterType {
  /** A 12-digit account id. */
  ACCOUNT("account", 12, "[0-9]{12}"),
  /** A region code such as {@code ap-northeast-1}. */
  REGION("region", 25, "[a-z]{2,}(-[a-z]+)+-[0-9]+"),
  /** A partition such as {@code aws} or {@code aws-us-gov}. */
  PARTITION("partition", 12, "aws[a-z-]*"),
  /** A whole ARN. */
  ARN("arn", 2048, "arn:[^\\s]+"),
  /**
   * A name or another part of an ARN or value: the characters that IAM takes in a document, except
   * {@code *}, {@code ?} and {@code $}, by which a value could widen the policy.
   */
  NAME("name", 2048, "[ -#%-)+->@-~\\u00A0-\\u00FF]+");

  private final String id;
  private final int maxLength;
  private final String pattern;

  ParameterType(String id, int maxLength, String pattern) {
    this.id = id;
    this.maxLength = maxLength;
    this.pattern = pattern;
  }

  /** The type's name in emitted files, such as {@code account}. */
  public String id() {
    return id;
  }

  /** The type with this name, if there is one. */
  public static Optional<ParameterType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
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
