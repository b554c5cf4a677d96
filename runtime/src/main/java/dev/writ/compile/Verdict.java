package dev.writ.compile;

import dev.writ.match.PrincipalLevel;

/**
 * What a layer says of a request, as an {@code int}: a set of bits, so that decisions allocate
 * nothing for it.
 */
public final class Verdict {

  /** Nothing applies. */
  public static final int NONE = 0;

  private static final int LEVELS = (1 << PrincipalLevel.values().length) - 1;
  private static final int DENY = LEVELS + 1;

  private Verdict() {}

  static int denied() {
    return DENY;
  }

  static int allowed(int levels) {
    return levels & LEVELS;
  }

  /** True iff a Deny applies. */
  public static boolean denies(int verdict) {
    return (verdict & DENY) != 0;
  }

  /** True iff an Allow applies, at whatever level. */
  public static boolean allows(int verdict) {
    return (verdict & LEVELS) != 0;
  }

  /** True iff an Allow applies at this level. */
  public static boolean allows(int verdict, PrincipalLevel level) {
    return (verdict & level.bit()) != 0;
  }
}
