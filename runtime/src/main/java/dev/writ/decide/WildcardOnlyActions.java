package dev.writ.decide;

/** What the decision needs to know of actions. */
@FunctionalInterface
public interface ActionFacts {

  /**
   * True iff the action has no resource-level permissions, so that it is authorised against {@code
   * *}.
   *
   * @param foldedAction in lower case
   * @see <a
   *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
   *     Authorization Reference, "Actions table"</a>
   */
  boolean isWildcardOnly(String foldedAction);

  /** Every action has resource-level permissions. */
  static ActionFacts none() {
    return foldedAction -> false;
  }
}
