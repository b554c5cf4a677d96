package dev.writ.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of principal that the Principal element tells apart.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
public enum PrincipalType {
  /** An account, user, role or session by ARN or account id, or {@code *}. */
  AWS("AWS"),
  /** An AWS service, such as {@code ec2.amazonaws.com}. */
  SERVICE("Service"),
  /** An OIDC or SAML identity provider. */
  FEDERATED("Federated"),
  /** A canonical user id of Amazon S3. */
  CANONICAL_USER("CanonicalUser");

  private final String jsonName;

  PrincipalType(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The member of the Principal object that holds principals of this type. */
  public String jsonName() {
    return jsonName;
  }

  /** The type with this JSON name, letter case included, if there is one. */
  public static Optional<PrincipalType> ofJsonName(String name) {
    return Arrays.stream(values()).filter(type -> type.jsonName.equals(name)).findFirst();
  }
}
