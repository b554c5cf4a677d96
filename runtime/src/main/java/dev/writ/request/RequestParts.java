package dev.writ.request;

import dev.writ.request.CallerIdentity.Anonymous;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a request was made of. The context's keys are folded. */
record RequestParts(
    CallerIdentity caller,
    String action,
    String resource,
    Optional<String> resourceAccount,
    Optional<Instant> time,
    Map<String, ContextValue> given) {

  RequestParts {
    given = Map.copyOf(given);
  }

  static RequestParts of(String action, String resource) {
    return new RequestParts(
        new Anonymous(), action, resource, Optional.empty(), Optional.empty(), Map.of());
  }

  RequestParts as(CallerIdentity newCaller) {
    return new RequestParts(newCaller, action, resource, resourceAccount, time, given);
  }

  RequestParts inAccount(String account) {
    return new RequestParts(caller, action, resource, Optional.of(account), time, given);
  }

  RequestParts at(Instant newTime) {
    return new RequestParts(caller, action, resource, resourceAccount, Optional.of(newTime), given);
  }

  RequestParts with(String foldedKey, ContextValue value) {
    Map<String, ContextValue> changed = new HashMap<>(given);
    changed.put(foldedKey, value);
    return withGiven(changed);
  }

  RequestParts without(String foldedKey) {
    Map<String, ContextValue> changed = new HashMap<>(given);
    changed.remove(foldedKey);
    return withGiven(changed);
  }

  /**
   * @throws IllegalArgumentException if two keys are the same but for letter case
   */
  RequestParts withContext(Map<String, ContextValue> context) {
    Map<String, ContextValue> folded = new HashMap<>();
    context.forEach(
        (key, value) -> {
          if (folded.put(ContextKeys.fold(key), value) != null) {
            throw new IllegalArgumentException(
                "the context key `" + key + "` stands twice: letter case does not tell keys apart");
          }
        });
    return withGiven(folded);
  }

  private RequestParts withGiven(Map<String, ContextValue> context) {
    return new RequestParts(caller, action, resource, resourceAccount, time, context);
  }
}
