package dev.writ.builder;

import dev.writ.model.Parameter;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalType;
import dev.writ.model.Text;

/**
 * The principals that the Principal element can name.
 *
 * <p>Account ids are 12 digits; names are those of IAM, with the path where they have one ({@code
 * team/alice}).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
public final class Principals {

  private Principals() {}

  /** Everyone, anonymous callers included: {@code "*"}. */
  public static PrincipalRef everyone() {
    return new PrincipalRef(new Principal.Everyone());
  }

  /**
   * An account: its administrators decide which of its principals, {@code
   * arn:aws:iam::ACCOUNT:root}.
   */
  public static PrincipalRef account(CharSequence account) {
    return iam(account, "root");
  }

  /** An IAM user. */
  public static PrincipalRef user(CharSequence account, CharSequence name) {
    return iam(account, "user/", name);
  }

  /** An IAM role, and with it all of its sessions. */
  public static PrincipalRef role(CharSequence account, CharSequence name) {
    return iam(account, "role/", name);
  }

  /** One session of an IAM role. */
  public static PrincipalRef roleSession(
      CharSequence account, CharSequence role, CharSequence session) {
    return sts(account, "assumed-role/", role, "/", session);
  }

  /** A federated-user session of {@code sts:GetFederationToken}. */
  public static PrincipalRef federatedUser(CharSequence account, CharSequence name) {
    return sts(account, "federated-user/", name);
  }

  /** An AWS service by its service principal, such as {@code ec2.amazonaws.com}. */
  public static PrincipalRef service(CharSequence servicePrincipal) {
    return listed(PrincipalType.SERVICE, Text.of(servicePrincipal));
  }

  /**
   * An OIDC identity provider of the account; the host and path of its URL, without {@code
   * https://}.
   */
  public static PrincipalRef oidcProvider(CharSequence account, CharSequence provider) {
    return listed(PrincipalType.FEDERATED, iamArn(account, "oidc-provider/", provider));
  }

  /** A SAML identity provider of the account. */
  public static PrincipalRef samlProvider(CharSequence account, CharSequence name) {
    return listed(PrincipalType.FEDERATED, iamArn(account, "saml-provider/", name));
  }

  /**
   * A web identity provider that IAM knows by name, such as {@code cognito-identity.amazonaws.com}.
   */
  public static PrincipalRef federated(CharSequence provider) {
    return listed(PrincipalType.FEDERATED, Text.of(provider));
  }

  /** An AWS account by its canonical user id, for Amazon S3. */
  public static PrincipalRef canonicalUser(CharSequence id) {
    return listed(PrincipalType.CANONICAL_USER, Text.of(id));
  }

  /** The principal with this ARN, such as a role of the catalog. */
  public static PrincipalRef of(Resource resource) {
    return listed(PrincipalType.AWS, resource.arn());
  }

  /** A principal of the type AWS as the document writes it; the processor checks it. */
  public static PrincipalRef raw(CharSequence arnOrAccount) {
    return listed(PrincipalType.AWS, Text.of(arnOrAccount));
  }

  private static PrincipalRef iam(CharSequence account, CharSequence... path) {
    return listed(PrincipalType.AWS, iamArn(account, path));
  }

  private static PrincipalRef sts(CharSequence account, CharSequence... path) {
    return listed(PrincipalType.AWS, arn("sts", account, path));
  }

  private static Text iamArn(CharSequence account, CharSequence... path) {
    return arn("iam", account, path);
  }

  private static Text arn(String service, CharSequence account, CharSequence... path) {
    return Text.concat(
        "arn:", Parameter.PARTITION, ":" + service + "::", account, ":", Text.concat(path));
  }

  private static PrincipalRef listed(PrincipalType type, Text value) {
    return new PrincipalRef(new Principal.Listed(type, value));
  }
}
