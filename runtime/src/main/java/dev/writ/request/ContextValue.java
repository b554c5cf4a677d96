package dev.writ.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a context key: one string, or a list of strings for a multivalued key.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
public final class ContextValue {

  /** The request lacks the key. */
  public static final ContextValue MISSING = new ContextValue(List.of(), true, Source.MISSING);

  /** Where a value comes from. */
  public enum Source {
    /** The request says so. */
    GIVEN,
    /** It follows from the caller, the resource or the time. */
    DERIVED,
    /** There is none. */
    MISSING
  }

  private final List<String> values;
  private final boolean multivalued;
  private final Source source;

  private ContextValue(List<String> values, boolean multivalued, Source source) {
    this.values = List.copyOf(values);
    this.multivalued = multivalued;
    this.source = source;
  }

  /** The value of a single-valued key. */
  public static ContextValue of(String value) {
    return new ContextValue(List.of(value), false, Source.GIVEN);
  }

  /** The values of a multivalued key; there may be none. */
  public static ContextValue of(List<String> values) {
    return new ContextValue(values, true, Source.GIVEN);
  }

  static ContextValue derived(String value) {
    return new ContextValue(List.of(value), false, Source.DERIVED);
  }

  /** The values, in the order of the request. */
  public List<String> values() {
    return values;
  }

  /** True iff the key can have several values, however many it has. */
  public boolean isMultivalued() {
    return multivalued;
  }

  /** True iff the request lacks the key. */
  public boolean isMissing() {
    return source == Source.MISSING;
  }

  /** True iff a policy variable can stand for this value. */
  public boolean isSingle() {
    return !multivalued;
  }

  /** The value of a single-valued key. */
  public String single() {
    return values.get(0);
  }

  public Source source() {
    return source;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContextValue that
        && multivalued == that.multivalued
        && source == that.source
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, multivalued, source);
  }

  @Override
  public String toString() {
    return multivalued ? values.toString() : single();
  }
}
