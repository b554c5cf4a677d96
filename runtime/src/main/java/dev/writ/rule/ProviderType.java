package dev.writ.rule;

/**
 * The types of identity provider that a role can trust.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html">IAM User
 *     Guide, Identity providers and federation</a>
 */
public enum ProviderType {
  /** An IAM SAML provider. */
  SAML,
  /** An OpenID Connect provider, one of IAM's own list or by ARN. */
  OIDC
}
