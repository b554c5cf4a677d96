package dev.writ.catalog.generator.facts;

import java.util.List;

/**
 * An OpenID Connect issuer.
 *
 * @param javaName in lower camel case, such as {@code github}
 * @param url without {@code https://}, with placeholders in a template
 * @param page of AWS that lists the claims
 * @param claims as keys whose names lack the prefix
 */
public record IssuerFacts(String javaName, String url, String page, List<KeyFacts> claims) {
  public IssuerFacts {
    claims = List.copyOf(claims);
  }

  /** The condition keys of the claims. */
  public List<KeyFacts> keys() {
    return claims.stream().map(c -> new KeyFacts(url + ":" + c.name(), c.type())).toList();
  }
}
