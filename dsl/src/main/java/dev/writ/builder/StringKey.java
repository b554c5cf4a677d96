package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is a string. */
public final class StringKey extends StringOperators implements SingleValuedKey {

  private StringKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static StringKey of(CharSequence key) {
    return new StringKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static StringKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
