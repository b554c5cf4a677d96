package dev.writ.match;

import dev.writ.model.ActionClause;
import dev.writ.model.Polarity;
import java.util.List;

/**
 * The Action or NotAction element of a statement, ready to match. An element that lists nothing
 * matches nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
 *     User Guide, Action</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">IAM
 *     User Guide, NotAction</a>
 */
public final class ActionMatcher {

  private final Polarity polarity;
  private final List<WildcardPattern> patterns;

  public ActionMatcher(ActionClause clause) {
    this.polarity = clause.polarity();
    this.patterns = clause.patterns().stream().map(WildcardPattern::ignoringCase).toList();
  }

  /** True iff the element covers the action, which is in lower case. */
  public boolean matches(String foldedAction) {
    return !patterns.isEmpty() && isListed(foldedAction) == (polarity == Polarity.LISTED);
  }

  private boolean isListed(String foldedAction) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(foldedAction)) {
        return true;
      }
    }
    return false;
  }
}
