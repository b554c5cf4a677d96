package dev.writ.request;

import java.util.Map;
import java.util.TreeMap;

/**
 * The context keys of a request: those that it gives and those that follow from it. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">IAM
 *     User Guide, AWS global condition context keys</a>
 */
public final class RequestContext {

  /** No keys at all. */
  public static final RequestContext EMPTY = new RequestContext(Map.of());

  private final Map<String, ContextValue> byFoldedKey;

  RequestContext(Map<String, ContextValue> byFoldedKey) {
    this.byFoldedKey = Map.copyOf(byFoldedKey);
  }

  /** The value of the key, or {@link ContextValue#MISSING}. Letter case does not matter. */
  public ContextValue get(String key) {
    return getFolded(ContextKeys.fold(key));
  }

  /** The value of the key, which must have come from {@link ContextKeys#fold}. */
  public ContextValue getFolded(String foldedKey) {
    return byFoldedKey.getOrDefault(foldedKey, ContextValue.MISSING);
  }

  /** Every key, in lower case and alphabetical order, with its value. */
  public Map<String, ContextValue> all() {
    return new TreeMap<>(byFoldedKey);
  }
}
