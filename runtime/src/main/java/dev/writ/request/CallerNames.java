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
 * @param canonicalUserId the id of the caller's account that {@link #CANONICAL_USER_ID} gives
 * @param isRoot whether the caller is the account's root user
 * @param isPathKnown whether the grantor is known with its path
 */
public record CallerNames(
    String account,
    String own,
    String grantor,
    String uniqueId,
    String canonicalUserId,
    boolean isRoot,
    boolean isPathKnown) {

  /**
   * The key of a request's context that tells the canonical user id of the caller's account. It is
   * none of AWS's: to AWS, that id and the account's are the same, and nothing in a policy or in an
   * ARN tells which go together.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html">Amazon
   *     S3 User Guide, Principals</a>
   */
  public static final String CANONICAL_USER_ID = "writ:CanonicalUserId";

  static CallerNames of(CallerIdentity caller, ContextValue userId, ContextValue canonicalUserId) {
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
        caller.accountId().isEmpty() || canonicalUserId.isMultivalued()
            ? ""
            : canonicalUserId.single(),
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
