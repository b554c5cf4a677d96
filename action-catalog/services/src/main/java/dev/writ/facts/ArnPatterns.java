package dev.writ.facts;

import java.util.function.BiPredicate;

/**
 * Compares patterns of ARNs. The five segments before the resource are compared one by one; in the
 * resource a wildcard also stands for colons and slashes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 *     User Guide, Resource</a>
 */
final class ArnPatterns {
  private static final int SEGMENTS = 6;

  private ArnPatterns() {}

  /** True iff some ARN is matched by both. */
  static boolean overlap(String one, String other) {
    return holdsForSegments(Wildcards::overlap, one, other);
  }

  /** True only if {@code wide} matches every ARN that {@code narrow} matches. */
  static boolean covers(String wide, String narrow) {
    return holdsForSegments(Wildcards::covers, wide, narrow);
  }

  /** Compares the segments that are neither equal nor, on the left, a star, which always holds. */
  private static boolean holdsForSegments(
      BiPredicate<String, String> comparison, String one, String other) {
    if (!hasAllSegments(one) || !hasAllSegments(other)) {
      return comparison.test(one, other);
    }
    int left = 0;
    int right = 0;
    for (int segment = 1; segment < SEGMENTS; segment++) {
      int leftEnd = one.indexOf(':', left);
      int rightEnd = other.indexOf(':', right);
      boolean isStar = leftEnd == left + 1 && one.charAt(left) == '*';
      boolean isEqual =
          leftEnd - left == rightEnd - right
              && one.regionMatches(left, other, right, leftEnd - left);
      if (!isStar
          && !isEqual
          && !comparison.test(one.substring(left, leftEnd), other.substring(right, rightEnd))) {
        return false;
      }
      left = leftEnd + 1;
      right = rightEnd + 1;
    }
    return comparison.test(one.substring(left), other.substring(right));
  }

  private static boolean hasAllSegments(String pattern) {
    int colon = -1;
    for (int segment = 1; segment < SEGMENTS; segment++) {
      colon = pattern.indexOf(':', colon + 1);
      if (colon < 0) {
        return false;
      }
    }
    return true;
  }
}
