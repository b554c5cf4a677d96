package dev.writ.builder;

import dev.writ.model.Text;

/**
 * A condition key whose value is a string and which takes no wildcards, such as {@code
 * aws:PrincipalOrgID}.
 */
public final class FixedStringKey extends ExactStringOperators implements SingleValuedKey {

  private FixedStringKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static FixedStringKey of(CharSequence key) {
    return new FixedStringKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static FixedStringKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
