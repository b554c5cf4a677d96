package dev.writ.decide;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import java.util.Map;
import java.util.Optional;
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
      // only actions that the catalog knows are kept, so that there is a bound
      Optional<ActionFacts> facts = catalog.action(foldedAction);
      facts.ifPresent(known -> asked.put(foldedAction, known.isWildcardOnly()));
      return facts.isPresent() && facts.get().isWildcardOnly();
    };
  }
}
