package dev.writ.rule;

import java.util.Optional;

/**
 * The fields of an ARN, each perhaps with wildcards.
 *
 * @param resource everything after the fifth colon
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, Identify AWS resources with ARNs</a>
 */
public record ArnFields(
    String partition, String service, String region, String account, String resource) {

  private static final int FIELDS = 6;

  /** The fields of the text, if it begins with {@code arn:} and has all six. */
  public static Optional<ArnFields> of(String text) {
    String[] fields = text.split(":", FIELDS);
    return fields.length == FIELDS && fields[0].equals("arn")
        ? Optional.of(new ArnFields(fields[1], fields[2], fields[3], fields[4], fields[5]))
        : Optional.empty();
  }

  /** True iff the field has a wildcard. */
  public static boolean isOpen(String field) {
    return field.indexOf('*') >= 0 || field.indexOf('?') >= 0;
  }

  /** The ARN with another region. */
  public ArnFields withRegion(String other) {
    return new ArnFields(partition, service, other, account, resource);
  }

  /** The ARN with another account. */
  public ArnFields withAccount(String other) {
    return new ArnFields(partition, service, region, other, resource);
  }

  /** The ARN as text. */
  @Override
  public String toString() {
    return "arn:" + partition + ":" + service + ":" + region + ":" + account + ":" + resource;
  }
}
