package dev.writ.builder;

import dev.writ.model.SetQualifier;
import dev.writ.model.Text;

/**
 * A condition key with several values in a request, each true or false; a plain operator never
 * matches it.
 */
public final class BoolSetKey implements ConditionKey {

  private final KeyUse use;

  private BoolSetKey(KeyUse use) {
    this.use = use;
  }

  /** The key of the catalog with this name. */
  public static BoolSetKey of(CharSequence key) {
    return new BoolSetKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static BoolSetKey raw(CharSequence key) {
    return of(key);
  }

  /**
   * {@code ForAllValues}: the test must hold for every value; it also holds where there is none.
   */
  public BoolOperators forAllValues() {
    return new BoolOperators(use.qualified(SetQualifier.FOR_ALL_VALUES));
  }

  /** {@code ForAnyValue}: the test must hold for at least one value. */
  public BoolOperators forAnyValue() {
    return new BoolOperators(use.qualified(SetQualifier.FOR_ANY_VALUE));
  }

  @Override
  public Text key() {
    return use.key();
  }
}
