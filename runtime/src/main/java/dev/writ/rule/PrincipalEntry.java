package dev.writ.rule;

import dev.writ.model.ModelPath;
import dev.writ.model.PrincipalType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A principal that a Principal or NotPrincipal element lists.
 *
 * @param value with samples for its deploy parameters
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
public record PrincipalEntry(PrincipalType type, String value, ModelPath path) {

  private static final Pattern PROVIDER =
      Pattern.compile("arn:[^:]+:iam::[0-9]{12}:(saml|oidc)-provider/(.+)");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?");

  /** The kind of the federated principal; empty for other principals and other texts. */
  public Optional<ProviderType> provider() {
    if (type != PrincipalType.FEDERATED) {
      return Optional.empty();
    }
    Matcher provider = PROVIDER.matcher(value);
    if (provider.matches()) {
      return Optional.of(provider.group(1).equals("saml") ? ProviderType.SAML : ProviderType.OIDC);
    }
    return DOMAIN.matcher(value).matches() ? Optional.of(ProviderType.OIDC) : Optional.empty();
  }

  /** The issuer of an OIDC provider, in lower case: what stands before its condition keys. */
  public Optional<String> issuer() {
    if (provider().filter(provider -> provider == ProviderType.OIDC).isEmpty()) {
      return Optional.empty();
    }
    Matcher provider = PROVIDER.matcher(value);
    String issuer = provider.matches() ? provider.group(2) : value;
    return Optional.of(issuer.toLowerCase(Locale.ROOT));
  }
}
