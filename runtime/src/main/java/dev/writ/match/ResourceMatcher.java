package dev.writ.match;

import dev.writ.model.Polarity;
import dev.writ.model.ResourceClause;
import dev.writ.model.Version;
import dev.writ.request.RequestContext;
import java.util.List;

/**
 * The Resource or NotResource element of a statement, ready to match. An element that lists nothing
 * matches nothing; so does an entry whose variables have no value.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 *     User Guide, Resource</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">IAM
 *     User Guide, NotResource</a>
 */
public final class ResourceMatcher {

  private final Polarity polarity;
  private final List<TextPattern> patterns;

  public ResourceMatcher(ResourceClause clause, Version version) {
    this.polarity = clause.polarity();
    this.patterns =
        clause.patterns().stream()
            .map(text -> TextPattern.of(text, version, TextPattern.Comparison.LIKE))
            .toList();
  }

  /** True iff the element covers the resource. */
  public boolean matches(String resource, RequestContext context) {
    return !patterns.isEmpty() && isListed(resource, context) == (polarity == Polarity.LISTED);
  }

  private boolean isListed(String resource, RequestContext context) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(resource, context)) {
        return true;
      }
    }
    return false;
  }

  /** True iff the element lists what it covers. */
  public boolean isListing() {
    return polarity == Polarity.LISTED;
  }

  /** The entries, in order. */
  public List<TextPattern> patterns() {
    return patterns;
  }
}
