package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is a number. */
public final class NumericKey extends NumericOperators implements SingleValuedKey {

  private NumericKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static NumericKey of(CharSequence key) {
    return new NumericKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static NumericKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
