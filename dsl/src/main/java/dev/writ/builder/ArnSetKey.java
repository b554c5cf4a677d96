package dev.writ.builder;

import dev.writ.model.SetQualifier;
import dev.writ.model.Text;

/**
 * A condition key with several values in a request, each an ARN; a plain operator never matches it.
 */
public final class ArnSetKey implements ConditionKey {

  private final KeyUse use;

  private ArnSetKey(KeyUse use) {
    this.use = use;
  }

  /** The key of the catalog with this name. */
  public static ArnSetKey of(CharSequence key) {
    return new ArnSetKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static ArnSetKey raw(CharSequence key) {
    return of(key);
  }

  /**
   * {@code ForAllValues}: the test must hold for every value; it also holds where there is none.
   */
  public ArnOperators forAllValues() {
    return new ArnOperators(use.qualified(SetQualifier.FOR_ALL_VALUES));
  }

  /** {@code ForAnyValue}: the test must hold for at least one value. */
  public ArnOperators forAnyValue() {
    return new ArnOperators(use.qualified(SetQualifier.FOR_ANY_VALUE));
  }

  @Override
  public Text key() {
    return use.key();
  }
}
