package dev.writ.match;

import dev.writ.model.ActionClause;
import dev.writ.model.Polarity;
import java.util.List;
import java.util.Locale;

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
  private final List<String> names;
  private final List<WildcardPattern> patterns;

  public ActionMatcher(ActionClause clause) {
    List<String> folded =
        clause.patterns().stream().map(pattern -> pattern.toLowerCase(Locale.ROOT)).toList();
    this.polarity = clause.polarity();
    this.names = folded.stream().filter(pattern -> !hasWildcard(pattern)).toList();
    this.patterns =
        folded.stream().filter(ActionMatcher::hasWildcard).map(WildcardPattern::of).toList();
  }

  private static boolean hasWildcard(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }

  /** True iff the element covers the action, which is in lower case. */
  public boolean matches(String foldedAction) {
    boolean isEmpty = names.isEmpty() && patterns.isEmpty();
    return !isEmpty && isListed(foldedAction) == (polarity == Polarity.LISTED);
  }

  private boolean isListed(String foldedAction) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(foldedAction)) {
        return true;
      }
    }
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(foldedAction)) {
        return true;
      }
    }
    return false;
  }

  /** True iff the element lists what it covers. */
  public boolean isListing() {
    return polarity == Polarity.LISTED;
  }

  /** The entries without wildcards, in lower case. */
  public List<String> names() {
    return names;
  }

  /** The entries with wildcards, in lower case. */
  public List<WildcardPattern> patterns() {
    return patterns;
  }
}
