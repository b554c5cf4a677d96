package dev.writ.request;

import java.util.Optional;

/**
 * An Amazon Resource Name: {@code arn:partition:service:region:account:resource}.
 *
 * @param region may be empty
 * @param account may be empty
 * @param resource not empty; it may hold colons and slashes
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, Identify AWS resources with ARNs</a>
 */
public record Arn(
    String partition, String service, String region, String account, String resource) {

  private static final int SEGMENTS = 6;

  /** The ARN that the text is, if it is one. */
  public static Optional<Arn> read(String text) {
    String[] segments = text.split(":", SEGMENTS);
    if (segments.length < SEGMENTS
        || !segments[0].equals("arn")
        || segments[1].isEmpty()
        || segments[2].isEmpty()
        || segments[5].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Arn(segments[1], segments[2], segments[3], segments[4], segments[5]));
  }

  /**
   * The ARN that the text is.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Arn parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "`"
                        + text
                        + "` is no ARN; expected"
                        + " `arn:partition:service:region:account:resource`"));
  }

  /** The part of the resource before its first slash, such as {@code role}. */
  public String resourceType() {
    int slash = resource.indexOf('/');
    return slash < 0 ? resource : resource.substring(0, slash);
  }

  /** The part of the resource behind its last slash, such as a role's name without its path. */
  public String resourceName() {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return String.join(":", "arn", partition, service, region, account, resource);
  }
}
