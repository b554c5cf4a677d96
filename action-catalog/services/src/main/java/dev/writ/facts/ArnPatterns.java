package dev.writ.facts;

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
    String[] left = one.split(":", SEGMENTS);
    String[] right = other.split(":", SEGMENTS);
    if (left.length < SEGMENTS || right.length < SEGMENTS) {
      return Wildcards.overlap(one, other);
    }
    for (int i = 0; i < SEGMENTS; i++) {
      if (!Wildcards.overlap(left[i], right[i])) {
        return false;
      }
    }
    return true;
  }

  /** True only if {@code wide} matches every ARN that {@code narrow} matches. */
  static boolean covers(String wide, String narrow) {
    String[] left = wide.split(":", SEGMENTS);
    String[] right = narrow.split(":", SEGMENTS);
    if (left.length < SEGMENTS || right.length < SEGMENTS) {
      return Wildcards.covers(wide, narrow);
    }
    for (int i = 0; i < SEGMENTS; i++) {
      if (!Wildcards.covers(left[i], right[i])) {
        return false;
      }
    }
    return true;
  }
}
