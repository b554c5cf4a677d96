package dev.writ.facts;

import java.util.Locale;

/**
 * Patterns of characters, {@code *} for any number of characters and {@code ?} for one. Every
 * question takes time in proportion to the product of the two lengths at most, whatever the
 * pattern.
 */
final class Wildcards {
  private Wildcards() {}

  /**
   * True iff the pattern matches the whole text, in which wildcards are plain characters; case does
   * not matter.
   */
  static boolean matchesIgnoringCase(String pattern, String text) {
    return matches(fold(pattern), fold(text), false);
  }

  /** True only if {@code wide} matches every text that {@code narrow} matches. */
  static boolean covers(String wide, String narrow) {
    return matches(wide, narrow, true);
  }

  /**
   * The greedy walk: a mismatch goes back to the last {@code *} only, since an earlier one cannot
   * do better.
   *
   * @param opaque whether the text's own wildcards are matched by wildcards only
   */
  private static boolean matches(String pattern, String text, boolean opaque) {
    int p = 0;
    int t = 0;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = t;
      } else if (p < pattern.length() && matchesOne(pattern.charAt(p), text.charAt(t), opaque)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean matchesOne(char pattern, char text, boolean opaque) {
    if (pattern == '?') {
      return !opaque || text != '*';
    }
    return pattern == text && !(opaque && (text == '*' || text == '?'));
  }

  /** True iff some text is matched by both patterns. */
  static boolean overlap(String one, String other) {
    return headsAgree(one, other) && overlapFrom(one, other);
  }

  /** False if the plain characters before the first star of either already tell them apart. */
  private static boolean headsAgree(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char c = one.charAt(i);
      char d = other.charAt(i);
      if (c == '*' || d == '*') {
        return true;
      }
      if (c != d && c != '?' && d != '?') {
        return false;
      }
    }
    return true;
  }

  private static boolean overlapFrom(String one, String other) {
    // reachable[j]: a text exists that the first i characters of `one` and the first j of `other`
    // match
    boolean[] reachable = new boolean[other.length() + 1];
    reachable[0] = true;
    spread(reachable, other);
    for (int i = 0; i < one.length(); i++) {
      reachable = next(reachable, one.charAt(i), other);
    }
    return reachable[other.length()];
  }

  private static boolean[] next(boolean[] reachable, char c, String other) {
    boolean[] next = new boolean[reachable.length];
    for (int j = 0; j < reachable.length; j++) {
      if (c == '*') {
        next[j] |= reachable[j] || (j > 0 && next[j - 1]);
      } else if (j < other.length() && reachable[j]) {
        char d = other.charAt(j);
        if (d == '*') {
          next[j] = true;
        } else if (c == d || c == '?' || d == '?') {
          next[j + 1] = true;
        }
      }
    }
    spread(next, other);
    return next;
  }

  /** A star may stand for nothing. */
  private static void spread(boolean[] reachable, String other) {
    for (int j = 0; j < other.length(); j++) {
      if (reachable[j] && other.charAt(j) == '*') {
        reachable[j + 1] = true;
      }
    }
  }

  /** The text with the letters A to Z in lower case. */
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
