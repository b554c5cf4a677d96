package dev.writ.catalog;

import dev.writ.model.Text;

/**
 * The name of an OpenID Connect issuer, which is the prefix of its tokens' condition keys.
 *
 * @param text the issuer's URL without {@code https://}
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">IAM
 *     User Guide, keys for OIDC federation</a>
 */
record IssuerName(Text text) {
  private static final String SCHEME = "https://";

  static IssuerName of(CharSequence url) {
    return new IssuerName(
        url instanceof String string && string.startsWith(SCHEME)
            ? Text.of(string.substring(SCHEME.length()))
            : Text.of(url));
  }

  /** The condition key of the claim. */
  Text key(String claim) {
    return Text.concat(text, ":", claim);
  }
}
