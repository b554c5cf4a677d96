package dev.writ.match;

import dev.writ.model.Polarity;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.request.CallerNames;
import java.util.List;

/**
 * The Principal or NotPrincipal element of a statement, ready to match.
 *
 * <p>NotPrincipal covers everyone but the callers that it names themselves or by their role; an
 * account in it exempts the account's root user only.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">IAM
 *     User Guide, NotPrincipal</a>
 */
public final class PrincipalMatcher {

  private final Polarity polarity;
  private final List<PrincipalEntry> entries;

  public PrincipalMatcher(PrincipalClause clause) {
    this.polarity = clause.polarity();
    this.entries = clause.principals().stream().map(PrincipalMatcher::entry).toList();
  }

  private static PrincipalEntry entry(Principal principal) {
    return principal instanceof Principal.Listed listed
        ? PrincipalEntry.of(listed.type(), listed.value().sample())
        : PrincipalEntry.EVERYONE;
  }

  /** The set of {@link PrincipalLevel} bits at which the element covers the caller. */
  public int levels(CallerNames caller) {
    int levels = 0;
    for (int i = 0; i < entries.size(); i++) {
      levels |= entries.get(i).levels(caller);
    }
    if (polarity == Polarity.LISTED) {
      return levels;
    }
    boolean exempt = (levels & ~PrincipalLevel.ACCOUNT.bit()) != 0;
    return exempt || entries.isEmpty() ? 0 : PrincipalLevel.DIRECT.bit();
  }

  /** True iff the element is NotPrincipal. */
  public boolean isNotPrincipal() {
    return polarity == Polarity.ALL_EXCEPT;
  }
}
