package dev.writ.request;

import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.CallerIdentity.RootUser;

/**
 * The names that a Principal element can call a caller by; an empty text where there is none.
 *
 * @param account the caller's account
 * @param own the ARN of a user or session, a service or a provider
 * @param grantor the ARN of a session's role or of the user that federated it
 * @param uniqueId the id of the user or role, such as {@code AIDAJQABLZS4A3QDU576Q}
 * @param isRoot whether the caller is the account's root user
 * @param isPathKnown whether the grantor is known with its path
 */
public record CallerNames(
    String account,
    String own,
    String grantor,
    String uniqueId,
    boolean isRoot,
    boolean isPathKnown) {

  static CallerNames of(CallerIdentity caller, ContextValue userId) {
    String own = caller.text();
    String grantor = "";
    boolean isPathKnown = true;
    if (caller instanceof RoleSession session) {
      own = session.sessionArn().orElse("");
      grantor = session.role().toString();
      isPathKnown = session.isPathKnown();
    } else if (caller instanceof FederatedUser federated) {
      grantor = federated.federatingUser().map(Arn::toString).orElse("");
    }
    return new CallerNames(
        caller.accountId().orElse(""),
        own,
        grantor,
        uniqueId(userId),
        caller instanceof RootUser,
        isPathKnown);
  }

  /** A session's user id is the role's, a colon, and the session's name. */
  private static String uniqueId(ContextValue userId) {
    if (userId.isMultivalued()) {
      return "";
    }
    int colon = userId.single().indexOf(':');
    return colon < 0 ? userId.single() : userId.single().substring(0, colon);
  }
}
