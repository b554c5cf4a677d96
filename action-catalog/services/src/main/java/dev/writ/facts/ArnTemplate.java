package dev.writ.facts;

/**
 * The form of a resource type's ARNs.
 *
 * @param text such as {@code arn:${Partition}:s3:::${BucketName}/${ObjectName}}
 * @param pattern the form with a {@code *} in the place of each placeholder
 * @param factory the Java call that makes such an ARN, such as {@code S3.object}
 */
public record ArnTemplate(String text, String pattern, String factory) {

  static ArnTemplate of(String text, String factory) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
      pattern.append(text, from, start).append('*');
      from = text.indexOf('}', start) + 1;
    }
    return new ArnTemplate(text, pattern.append(text.substring(from)).toString(), factory);
  }

  /** True iff some ARN has this form and is matched by {@code arnPattern}. */
  public boolean overlaps(String arnPattern) {
    return ArnPatterns.overlap(pattern, arnPattern);
  }

  /** True iff every ARN that {@code arnPattern} matches has this form. */
  public boolean covers(String arnPattern) {
    return ArnPatterns.covers(pattern, arnPattern);
  }
}
