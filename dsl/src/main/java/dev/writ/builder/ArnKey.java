package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is an ARN. */
public final class ArnKey extends ArnOperators implements SingleValuedKey {

  private ArnKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static ArnKey of(CharSequence key) {
    return new ArnKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static ArnKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
