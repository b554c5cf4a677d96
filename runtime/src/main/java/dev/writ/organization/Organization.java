package dev.writ.organization;

import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.decide.WildcardOnlyActions;
import dev.writ.request.CallerIdentity;
import dev.writ.request.ContextValue;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.HashMap;
import java.util.Map;

/**
 * An organization whose principals make requests: every decision looks at all policies that AWS
 * would look at. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html">Organizations
 *     User Guide, Terminology and concepts</a>
 */
public final class Organization {

  private final OrganizationParts parts;
  private final LayerFinder layers;
  private final WildcardOnlyActions wildcardOnly = WildcardOnlyActions.ofCatalog();

  Organization(OrganizationParts parts) {
    this.parts = parts;
    this.layers = new LayerFinder(parts);
  }

  /** A new organization with this id, such as {@code o-example}, and management account. */
  public static OrganizationBuilder builder(String id, String managementAccount) {
    return new OrganizationBuilder(id, managementAccount);
  }

  /**
   * The long-lived credentials of the user.
   *
   * @throws IllegalArgumentException if there is no such user
   */
  public Credentials user(String arn) {
    Entity user = parts.entity(arn);
    Map<String, ContextValue> context = new HashMap<>();
    user.tags()
        .forEach((key, value) -> context.put("aws:PrincipalTag/" + key, ContextValue.of(value)));
    return Credentials.of(CallerIdentity.parse(arn), context);
  }

  /** The root user of the account. */
  public Credentials rootUser(String account) {
    return Credentials.of(new CallerIdentity.RootUser("aws", account), Map.of());
  }

  /** The decision for the request, made with the credentials; its own caller does not count. */
  public Decision decide(Credentials credentials, Request request) {
    Request complete = request(credentials, request);
    return Authorizer.of(layers(credentials, complete), wildcardOnly).decide(complete);
  }

  /** The request as AWS sees it: with the caller, and the keys that the organization tells. */
  public Request request(Credentials credentials, Request request) {
    return new ContextFinder(parts).complete(credentials, request);
  }

  /** The policies that the request is decided under. */
  public PolicyLayers layers(Credentials credentials, Request request) {
    return layers.of(credentials, request);
  }

  /**
   * Assumes a role: its trust policy must allow it, and for session tags and a source identity
   * {@code sts:TagSession} and {@code sts:SetSourceIdentity} too.
   *
   * @throws IllegalArgumentException if there is no such role
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">IAM User
   *     Guide, Passing session tags in STS</a>
   */
  public AssumedRole assumeRole(Credentials credentials, RoleAssumption wish) {
    return new RoleAssumer(this, parts.entity(wish.role())).assume(credentials, wish);
  }
}
