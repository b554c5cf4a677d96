package dev.writ.rule.security;

import dev.writ.rule.PolicyRule;
import java.util.List;

/** The rules of this room. */
public final class SecurityRules {

  private SecurityRules() {}

  /** In the order in which they run. */
  public static List<PolicyRule> all() {
    return List.of(
        new AllowWithNotPrincipalRule(),
        new RoleHandlingRule(),
        new FederationRule(),
        new GitHubTrustRule(),
        new ServicePrincipalRule());
  }
}
