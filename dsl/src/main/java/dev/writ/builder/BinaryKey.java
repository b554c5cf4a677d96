package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is binary. */
public final class BinaryKey extends BinaryOperators implements SingleValuedKey {

  private BinaryKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static BinaryKey of(CharSequence key) {
    return new BinaryKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static BinaryKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
