package dev.writ.organization;

import dev.writ.request.ContextValue;
import dev.writ.request.PolicyDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wish to assume a role. Immutable.
 *
 * @param tags session tags
 * @param transitiveTags keys of those among them that further sessions take over
 * @param context further keys of the request, such as {@code sts:ExternalId}
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">STS API
 *     Reference, AssumeRole</a>
 */
public record RoleAssumption(
    String role,
    String sessionName,
    Optional<List<PolicyDocument>> sessionPolicies,
    Map<String, String> tags,
    Set<String> transitiveTags,
    Optional<String> sourceIdentity,
    Map<String, ContextValue> context) {

  public RoleAssumption {
    sessionPolicies = sessionPolicies.map(List::copyOf);
    tags = Map.copyOf(tags);
    transitiveTags = Set.copyOf(transitiveTags);
    context = Map.copyOf(context);
  }

  /** Of the role with this ARN, under this session name. */
  public static RoleAssumption of(String role, String sessionName) {
    return new RoleAssumption(
        role, sessionName, Optional.empty(), Map.of(), Set.of(), Optional.empty(), Map.of());
  }

  /** The same with a session policy more. */
  public RoleAssumption withSessionPolicy(PolicyDocument policy) {
    List<PolicyDocument> more = new ArrayList<>(sessionPolicies.orElse(List.of()));
    more.add(policy);
    return new RoleAssumption(
        role, sessionName, Optional.of(more), tags, transitiveTags, sourceIdentity, context);
  }

  /** The same with a session tag more. */
  public RoleAssumption withTag(String key, String value) {
    Map<String, String> more = new HashMap<>(tags);
    more.put(key, value);
    return new RoleAssumption(
        role, sessionName, sessionPolicies, more, transitiveTags, sourceIdentity, context);
  }

  /** The same with a session tag more, which further sessions take over. */
  public RoleAssumption withTransitiveTag(String key, String value) {
    RoleAssumption tagged = withTag(key, value);
    Set<String> more = new HashSet<>(transitiveTags);
    more.add(key);
    return new RoleAssumption(
        role, sessionName, sessionPolicies, tagged.tags, more, sourceIdentity, context);
  }

  /** The same with a source identity, which stays for all further sessions. */
  public RoleAssumption withSourceIdentity(String identity) {
    return new RoleAssumption(
        role, sessionName, sessionPolicies, tags, transitiveTags, Optional.of(identity), context);
  }

  /** The same with an external id. */
  public RoleAssumption withExternalId(String id) {
    return with("sts:ExternalId", id);
  }

  /** The same with another value of a context key. */
  public RoleAssumption with(String key, String value) {
    Map<String, ContextValue> more = new HashMap<>(context);
    more.put(key, ContextValue.of(value));
    return new RoleAssumption(
        role, sessionName, sessionPolicies, tags, transitiveTags, sourceIdentity, more);
  }
}
