package dev.writ.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The facts of every AWS service that the library was released with. A service is read when it is first asked for; what was
 * read stays. Thread-safe.
 *
 * <p>Names of services, actions and condition keys are compared without regard to case, as IAM does.
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
  private final KeyTable globalKeys;
  private final KeyTable otherKeys;
  private final Map<String, KeyFacts> globalKeysByName = new HashMap<>();
  private final Map<String, ServiceFacts> services = new ConcurrentHashMap<>();

  private Catalog(CatalogIndex index) {
    this.version = index.version();
    this.entries = Map.copyOf(index.services());
    this.globalKeys = index.globalKeys();
    this.otherKeys = index.otherKeys();
    globalKeys.keys().forEach(key -> globalKeysByName.put(key.name(), key));
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

  /** The services whose prefixes the pattern matches, in order; {@code *} and {@code ?} are wildcards. */
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
    int colon = qualifiedName.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : service(qualifiedName.substring(0, colon))
            .flatMap(service -> service.action(qualifiedName.substring(colon + 1)));
  }

  /**
   * The actions that a pattern of a policy's {@code Action} matches, such as {@code s3:Get*} or {@code *}, in order of
   * service and name; none if it matches nothing or is no pattern of actions.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM User Guide,
   *     Action</a>
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
   * The resource types, of every service that has types in the ARN's service segment, that an ARN can be.
   *
   * @param arnPattern an ARN with or without wildcards; put {@code *} where a variable or parameter stands
   * @see ServiceFacts#resourceTypesOf
   */
  public List<ResourceTypeFacts> resourceTypesOf(String arnPattern) {
    String[] segments = arnPattern.split(":", 4);
    String namespace = segments.length > 2 ? segments[2] : "*";
    return entries.values().stream()
        .filter(
            entry -> entry.arnNamespaces().stream().anyMatch(n -> Wildcards.overlap(n, namespace)))
        .map(ServiceEntry::prefix)
        .sorted()
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
   * The condition key of the name: a global one, one of a service, or a claim of an OpenID Connect or SAML token. The name
   * may be of a family, such as {@code aws:ResourceTag/team}.
   */
  public Optional<KeyFacts> key(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    return globalKey(name)
        .or(() -> service(name.substring(0, colon)).flatMap(service -> service.key(name)))
        .or(() -> otherKeys.find(name));
  }

  /** At most three services whose prefixes are most like the text, the nearest first. */
  public List<String> nearestServices(String prefix) {
    return Nearest.to(prefix, entries.keySet().stream());
  }

  /** At most three actions, as {@code service:Name}, whose names are most like the text, the nearest first. */
  public List<String> nearestActions(String qualifiedName) {
    int colon = qualifiedName.indexOf(':');
    String prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
    String name = qualifiedName.substring(colon + 1);
    List<String> prefixes =
        service(prefix).map(s -> List.of(s.prefix())).orElseGet(() -> nearestServices(prefix));
    return prefixes.stream()
        .flatMap(p -> service(p).stream())
        .flatMap(service -> nearestActions(service, name))
        .limit(Nearest.LIMIT)
        .toList();
  }

  private static Stream<String> nearestActions(ServiceFacts service, String name) {
    return service
        .action(name)
        .map(action -> Stream.of(action.qualifiedName()))
        .orElseGet(
            () ->
                Nearest.to(name, service.actions().stream().map(ActionFacts::name)).stream()
                    .map(nearest -> service.prefix() + ":" + nearest));
  }

  /** At most three condition keys whose names are most like the text, the nearest first. */
  public List<String> nearestKeys(String name) {
    int colon = Math.max(name.indexOf(':'), 0);
    Stream<KeyFacts> serviceKeys =
        servicesLike(name.substring(0, colon)).flatMap(service -> service.keys().stream());
    Stream<KeyFacts> candidates =
        Stream.of(globalKeys.keys().stream(), serviceKeys, otherKeys.keys().stream())
            .flatMap(keys -> keys);
    return Nearest.to(name, candidates.map(key -> key.instanceLike(name)).distinct());
  }

  private Stream<ServiceFacts> servicesLike(String prefix) {
    Optional<ServiceFacts> exact = service(prefix);
    return exact.isPresent()
        ? exact.stream()
        : nearestServices(prefix).stream().flatMap(p -> service(p).stream());
  }

  private static boolean hasWildcard(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }
}
