package dev.writ.organization;

import dev.writ.request.CallerIdentity;
import dev.writ.request.ContextValue;
import dev.writ.request.PolicyDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody makes requests with. Immutable.
 *
 * @param context keys that every request with it has, such as {@code aws:PrincipalTag/team}
 * @param sessionPolicies those passed when the session was made
 * @param transitiveTags keys of session tags that further sessions take over
 */
public record Credentials(
    CallerIdentity caller,
    Map<String, ContextValue> context,
    Optional<List<PolicyDocument>> sessionPolicies,
    Set<String> transitiveTags) {

  public Credentials {
    context = Map.copyOf(context);
    sessionPolicies = sessionPolicies.map(List::copyOf);
    transitiveTags = Set.copyOf(transitiveTags);
  }

  static Credentials of(CallerIdentity caller, Map<String, ContextValue> context) {
    return new Credentials(caller, context, Optional.empty(), Set.of());
  }

  /** An AWS service, such as {@code ec2.amazonaws.com} for instance profiles. */
  public static Credentials service(String principal) {
    return of(new CallerIdentity.ServicePrincipal(principal), Map.of());
  }

  /** Nobody in particular. */
  public static Credentials anonymous() {
    return of(new CallerIdentity.Anonymous(), Map.of());
  }

  /**
   * Somebody whom an identity provider vouches for.
   *
   * @param provider the ARN of an OIDC or SAML provider, or a built-in provider's name
   * @param claims context keys, such as {@code token.actions.githubusercontent.com:sub}
   */
  public static Credentials federated(String provider, Map<String, String> claims) {
    Map<String, ContextValue> context = new HashMap<>();
    claims.forEach((key, value) -> context.put(key, ContextValue.of(value)));
    context.put("aws:FederatedProvider", ContextValue.of(provider));
    return of(new CallerIdentity.FederatedIdentity(provider), context);
  }
}
