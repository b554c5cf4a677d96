package dev.writ.builder;

import dev.writ.model.SetQualifier;
import dev.writ.model.Text;

/**
 * A condition key with several values in a request, each a string; a plain operator never matches
 * it.
 */
public final class StringSetKey implements ConditionKey {

  private final KeyUse use;

  private StringSetKey(KeyUse use) {
    this.use = use;
  }

  /** The key of the catalog with this name. */
  public static StringSetKey of(CharSequence key) {
    return new StringSetKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static StringSetKey raw(CharSequence key) {
    return of(key);
  }

  /**
   * {@code ForAllValues}: the test must hold for every value; it also holds where there is none.
   */
  public StringOperators forAllValues() {
    return new StringOperators(use.qualified(SetQualifier.FOR_ALL_VALUES));
  }

  /** {@code ForAnyValue}: the test must hold for at least one value. */
  public StringOperators forAnyValue() {
    return new StringOperators(use.qualified(SetQualifier.FOR_ANY_VALUE));
  }

  @Override
  public Text key() {
    return use.key();
  }
}
