package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is a time. */
public final class DateKey extends DateOperators implements SingleValuedKey {

  private DateKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static DateKey of(CharSequence key) {
    return new DateKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static DateKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
