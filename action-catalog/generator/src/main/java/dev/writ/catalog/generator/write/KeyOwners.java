package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which class holds a condition key that a service lists: {@code Aws} the global ones, the class of
 * the service whose prefix it has, {@code Oidc} and {@code Saml} the claims of tokens, else the
 * class of the service that lists it.
 */
public final class KeyOwners {
  private static final String SAML = "saml:";

  private final Snapshot snapshot;
  private final Set<String> elsewhere = new HashSet<>();

  /**
   * Owners of the snapshot's keys.
   *
   * @param claims the keys of tokens, such as {@code gitlab.com:sub}
   */
  public KeyOwners(Snapshot snapshot, Set<String> claims) {
    this.snapshot = snapshot;
    elsewhere.addAll(claims);
    snapshot.globalKeys().forEach(key -> elsewhere.add(key.name()));
  }

  /** The keys that the class of the service holds, in order. */
  public List<KeyFacts> keysOf(ServiceFacts service) {
    return service.keys().stream().filter(key -> owns(service, key.name())).toList();
  }

  /** The claims of SAML tokens, in order. */
  List<KeyFacts> samlKeys() {
    return snapshot.services().values().stream()
        .flatMap(service -> service.keys().stream())
        .filter(key -> key.name().startsWith(SAML))
        .distinct()
        .toList();
  }

  /** The keys whose prefix is not the service that lists them, by name, global ones left out. */
  Map<String, KeyFacts> foreignKeys() {
    Map<String, KeyFacts> foreign = new TreeMap<>();
    for (ServiceFacts service : snapshot.services().values()) {
      for (KeyFacts key : service.keys()) {
        boolean global = snapshot.globalKeys().stream().anyMatch(g -> g.name().equals(key.name()));
        if (!global && !isListedByPrefix(key.name())) {
          foreign.put(key.name(), key);
        }
      }
    }
    return foreign;
  }

  private boolean owns(ServiceFacts service, String key) {
    if (key.startsWith("aws:") || key.startsWith(SAML) || elsewhere.contains(key)) {
      return false;
    }
    return key.startsWith(service.prefix() + ":") || !isListedByPrefix(key);
  }

  private boolean isListedByPrefix(String key) {
    ServiceFacts owner = snapshot.services().get(key.substring(0, key.indexOf(':')));
    return owner != null && owner.keys().stream().anyMatch(k -> k.name().equals(key));
  }
}
