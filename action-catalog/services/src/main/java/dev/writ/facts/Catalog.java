package dev.writ.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of every AWS service that the library was released with. A service is read when it is
 * first asked for; what was read stays. Thread-safe.
 *
 * <p>Names of services, actions and condition keys are compared without regard to case, as IAM
 * does.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference</a>
 */
public final class Catalog {
  private static final class Bundled {
    static final Catalog CATALOG = new Catalog(CatalogIndex.read());
  }

  private final CatalogVersion version;
  private final Map<String, ServiceEntry> entries;
  private final NearestNames nearestNames;
  private final KeyTable globalKeys;
  private final KeyTable otherKeys;
  private final Map<String, KeyFacts> globalKeysByName = new HashMap<>();
  private final Map<String, ServiceFacts> services = new ConcurrentHashMap<>();
  private final Map<String, ActionFacts> actionsByName = new ConcurrentHashMap<>();

  private Catalog(CatalogIndex index) {
    this.version = index.version();
    this.entries = Map.copyOf(index.services());
    this.globalKeys = index.globalKeys();
    this.otherKeys = index.otherKeys();
    this.nearestNames = new NearestNames(this);
    for (KeyFacts key : globalKeys.keys()) {
      globalKeysByName.put(key.name(), key);
    }
  }

  /** The one catalog of this library. */
  public static Catalog bundled() {
    return Bundled.CATALOG;
  }

  /** Which facts these are. */
  public CatalogVersion version() {
    return version;
  }

  /** The prefixes of all services, in order. */
  public List<String> prefixes() {
    return entries.keySet().stream().sorted().toList();
  }

  /** The service of the prefix. */
  public Optional<ServiceFacts> service(String prefix) {
    ServiceFacts known = services.get(prefix);
    return known != null ? Optional.of(known) : read(Wildcards.fold(prefix));
  }

  private Optional<ServiceFacts> read(String prefix) {
    ServiceEntry entry = entries.get(prefix);
    return entry == null
        ? Optional.empty()
        : Optional.of(
            services.computeIfAbsent(prefix, p -> ServiceReader.read(entry, globalKeysByName)));
  }

  /**
   * The services whose prefixes the pattern matches, in order; {@code *} and {@code ?} are
   * wildcards.
   */
  public List<ServiceFacts> servicesMatching(String prefixPattern) {
    if (!hasWildcard(prefixPattern)) {
      return service(prefixPattern).stream().toList();
    }
    return prefixes().stream()
        .filter(prefix -> Wildcards.matchesIgnoringCase(prefixPattern, prefix))
        .flatMap(prefix -> service(prefix).stream())
        .toList();
  }

  /** The action of the name with its prefix, such as {@code s3:GetObject}. */
  public Optional<ActionFacts> action(String qualifiedName) {
    ActionFacts known = actionsByName.get(qualifiedName);
    return known != null ? Optional.of(known) : find(qualifiedName);
  }

  private Optional<ActionFacts> find(String qualifiedName) {
    int colon = qualifiedName.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<ActionFacts> found =
        service(qualifiedName.substring(0, colon))
            .flatMap(service -> service.action(qualifiedName.substring(colon + 1)));
    // remembered in AWS's spelling only, so that hostile spellings do not fill the memory
    found
        .filter(action -> action.qualifiedName().equals(qualifiedName))
        .ifPresent(action -> actionsByName.put(qualifiedName, action));
    return found;
  }

  /**
   * The actions that a pattern of a policy's {@code Action} matches, such as {@code s3:Get*} or
   * {@code *}, in order of service and name; none if it matches nothing or is no pattern of
   * actions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
   *     User Guide, Action</a>
   */
  public List<ActionFacts> actionsMatching(String pattern) {
    int colon = pattern.indexOf(':');
    if (colon < 0 && !pattern.isEmpty() && pattern.chars().allMatch(c -> c == '*')) {
      return actionsMatching("*:*");
    }
    if (colon < 0) {
      return List.of();
    }
    String namePattern = pattern.substring(colon + 1);
    if (!hasWildcard(pattern)) {
      return action(pattern).stream().toList();
    }
    List<ActionFacts> actions = new ArrayList<>();
    for (ServiceFacts service : servicesMatching(pattern.substring(0, colon))) {
      actions.addAll(service.actionsMatching(namePattern));
    }
    return List.copyOf(actions);
  }

  /**
   * The resource types, of every service that has types in the ARN's service segment, that an ARN
   * can be; those of the service that the ARN names come first.
   *
   * @param arnPattern an ARN with or without wildcards; put {@code *} where a variable or parameter
   *     stands
   * @see ServiceFacts#resourceTypesOf
   */
  public List<ResourceTypeFacts> resourceTypesOf(String arnPattern) {
    String[] segments = arnPattern.split(":", 4);
    String namespace = segments.length > 2 ? segments[2] : "*";
    return entries.values().stream()
        .filter(
            entry -> entry.arnNamespaces().stream().anyMatch(n -> Wildcards.overlap(n, namespace)))
        .map(ServiceEntry::prefix)
        .sorted(Comparator.comparing((String p) -> !p.equals(namespace)).thenComparing(p -> p))
        .flatMap(prefix -> service(prefix).stream())
        .flatMap(service -> service.resourceTypesOf(arnPattern).stream())
        .toList();
  }

  /** The global and cross-service condition keys, in the order of their names. */
  public List<KeyFacts> globalKeys() {
    return globalKeys.keys();
  }

  /** The global or cross-service condition key of the name, by its name or by a template. */
  public Optional<KeyFacts> globalKey(String name) {
    return globalKeys.find(name);
  }

  /**
   * The condition key of the name: a global one, one of a service, or a claim of an OpenID Connect
   * or SAML token. The name may be of a family, such as {@code aws:ResourceTag/team}.
   */
  public Optional<KeyFacts> key(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    return globalKey(name)
        .or(() -> service(name.substring(0, colon)).flatMap(service -> service.key(name)))
        .or(
            () ->
                isIssuer(name.substring(0, colon))
                    ? otherKeys.find(name)
                    : otherKeys.findPlain(name));
  }

  /** Any host may issue tokens, but the prefix of a service has no dot. */
  private static boolean isIssuer(String prefix) {
    return prefix.indexOf('.') >= 0;
  }

  /** At most three services whose prefixes are most like the text, the nearest first. */
  public List<String> nearestServices(String prefix) {
    return nearestNames.services(prefix);
  }

  /**
   * At most three actions, as {@code service:Name}, whose names are most like the text, the nearest
   * first.
   */
  public List<String> nearestActions(String qualifiedName) {
    return nearestNames.actions(qualifiedName);
  }

  /** At most three condition keys whose names are most like the text, the nearest first. */
  public List<String> nearestKeys(String name) {
    return nearestNames.keys(name);
  }

  /** OIDC and SAML keys, and those that only another service lists. */
  KeyTable otherKeys() {
    return otherKeys;
  }

  private static boolean hasWildcard(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }
}
