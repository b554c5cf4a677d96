package dev.writ.catalog.generator.naming;

import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The Java names of a snapshot: pinned ones first, the others by fixed rules. */
public final class JavaNames {
  private final PinnedNames pinned;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, ServiceNames> services = new TreeMap<>();

  private JavaNames(PinnedNames pinned) {
    this.pinned = pinned;
  }

  /**
   * The names by service prefix.
   *
   * @param ownKeys the condition keys that the class of a service holds
   * @throws NameCollisionException if two names meet, or the name of a service or resource type is
   *     not pinned
   */
  public static CatalogNames of(
      Snapshot snapshot, Function<ServiceFacts, List<KeyFacts>> ownKeys, PinnedNames pinned) {
    JavaNames names = new JavaNames(pinned);
    NameScope classes = new NameScope("service classes");
    List.of("Aws", "Oidc", "Saml").forEach(name -> classes.claim(name, "a class for keys"));
    for (ServiceFacts service : snapshot.services().values()) {
      ServiceNames serviceNames = names.of(service, ownKeys.apply(service));
      classes.claim(serviceNames.className(), service.prefix());
      names.services.put(service.prefix(), serviceNames);
    }
    names.problems.addAll(classes.problems());
    if (!names.problems.isEmpty()) {
      throw new NameCollisionException(names.problems);
    }
    return new CatalogNames(names.services);
  }

  private ServiceNames of(ServiceFacts service, List<KeyFacts> ownKeys) {
    Map<String, String> types = new HashMap<>();
    Map<String, List<String>> factories = new HashMap<>();
    for (ResourceTypeFacts type : service.resourceTypes()) {
      types.put(type.name(), pinned(NameKind.TYPE, service.prefix(), type.name()));
      factories.put(type.name(), factories(service, type, types.get(type.name())));
    }
    return new ServiceNames(
        pinned(NameKind.CLASS, service.prefix(), service.prefix()),
        actions(service),
        types,
        factories,
        keys(service.prefix(), ownKeys));
  }

  private Map<String, String> actions(ServiceFacts service) {
    NameScope scope = new NameScope("actions of " + service.prefix());
    scope.claim("ALL_ACTIONS", "all actions");
    Map<String, String> actions = new HashMap<>();
    for (ActionFacts action : service.actions()) {
      String name = ofAction(service.prefix(), action.name(), pinned);
      scope.claim(name, action.name());
      actions.put(action.name(), name);
    }
    problems.addAll(scope.problems());
    return actions;
  }

  /** The name of the action's constant. */
  public static String ofAction(String service, String action, PinnedNames pinned) {
    return pinned.find(NameKind.ACTION, service, action).orElseGet(() -> Words.upperSnake(action));
  }

  static String ofKey(String prefix, String key, PinnedNames pinned) {
    return pinned
        .find(NameKind.KEY, prefix, key)
        .orElseGet(
            () ->
                KeyNames.isTemplate(key)
                    ? KeyNames.method(prefix, key)
                    : KeyNames.constant(prefix, key));
  }

  private List<String> factories(ServiceFacts service, ResourceTypeFacts type, String words) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < type.arnTemplates().size(); i++) {
      String awsName = i == 0 ? type.name() : type.name() + "#" + (i + 1);
      String fallback = Words.lowerCamel(Words.of(words));
      names.add(
          i == 0
              ? pinned.find(NameKind.FACTORY, service.prefix(), awsName).orElse(fallback)
              : pinned(NameKind.FACTORY, service.prefix(), awsName));
    }
    return names;
  }

  /** The names of the keys in one class: constants, and methods for template keys. */
  Map<String, String> keys(String prefix, List<KeyFacts> keys) {
    NameScope constants = new NameScope("key constants of " + prefix);
    NameScope methods = new NameScope("key methods of " + prefix);
    Map<String, String> names = new HashMap<>();
    for (KeyFacts key : keys) {
      String name = ofKey(prefix, key.name(), pinned);
      (KeyNames.isTemplate(key.name()) ? methods : constants).claim(name, key.name());
      names.put(key.name(), name);
    }
    problems.addAll(constants.problems());
    problems.addAll(methods.problems());
    return names;
  }

  /**
   * The names of keys in a class of their own.
   *
   * @param prefix that the class leaves out of the names, such as {@code aws}
   */
  public static Map<String, String> ofKeys(String prefix, List<KeyFacts> keys, PinnedNames pinned) {
    JavaNames names = new JavaNames(pinned);
    Map<String, String> result = names.keys(prefix, keys);
    if (!names.problems.isEmpty()) {
      throw new NameCollisionException(names.problems);
    }
    return result;
  }

  /** The name of the parameter for a placeholder: {@code BucketName} as {@code bucketName}. */
  public static String parameter(String placeholder) {
    return Words.lowerCamel(Words.of(placeholder));
  }

  /** The name of a class: {@code githubEnterprise} as {@code GithubEnterprise}. */
  public static String className(String camel) {
    return Words.upperCamel(Words.of(camel));
  }

  /** The name of a constant: {@code githubEnterprise} as {@code GITHUB_ENTERPRISE}. */
  public static String constant(String camel) {
    return Words.upperSnake(camel);
  }

  private String pinned(NameKind kind, String service, String awsName) {
    return pinned
        .find(kind, service, awsName)
        .orElseGet(
            () -> {
              problems.add(
                  "no name for "
                      + kind.word()
                      + " `"
                      + awsName
                      + "` of "
                      + service
                      + " in names.tsv");
              return "_";
            });
  }
}
