package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key that is true or false. */
public final class BoolKey extends BoolOperators implements SingleValuedKey {

  private BoolKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static BoolKey of(CharSequence key) {
    return new BoolKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static BoolKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
