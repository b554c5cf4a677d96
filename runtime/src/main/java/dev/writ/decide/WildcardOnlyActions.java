package dev.writ.decide;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The actions without resource-level permissions, which are authorised against {@code *}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, "Actions table"</a>
 */
@FunctionalInterface
public interface WildcardOnlyActions {

  /** So many answers are kept; AWS has some 20,000 actions, of which few are asked for. */
  int MOST_ASKED = 20_000;

  /** True iff the action, in lower case, has no resource-level permissions. */
  boolean contains(String foldedAction);

  /** Those of the bundled catalog; actions that it does not know are not among them. */
  static WildcardOnlyActions ofCatalog() {
    Catalog catalog = Catalog.bundled();
    Map<String, Boolean> asked = new ConcurrentHashMap<>();
    return foldedAction -> {
      Boolean answer = asked.get(foldedAction);
      if (answer != null) {
        return answer;
      }
      boolean isWildcardOnly =
          catalog.action(foldedAction).map(ActionFacts::isWildcardOnly).orElse(false);
      if (asked.size() < MOST_ASKED) {
        asked.put(foldedAction, isWildcardOnly);
      }
      return isWildcardOnly;
    };
  }
}
