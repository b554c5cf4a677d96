package dev.writ.catalog.generator.naming;

import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Names for what a refresh brought: services and resource types, and constants whose names meet
 * those of older ones. They are proposals for the review of the refresh's diff; once committed they
 * are pinned.
 */
public final class NameProposals {
  private final PinnedNames pinned;
  private final Set<String> knownNames = new HashSet<>();
  private final Map<PinnedNames.Key, String> proposals = new TreeMap<>();

  private NameProposals(Snapshot current, PinnedNames pinned) {
    this.pinned = pinned;
    for (ServiceFacts service : current.services().values()) {
      service.actions().forEach(action -> knownNames.add(service.prefix() + ":" + action.name()));
      service.keys().forEach(key -> knownNames.add(key.name()));
    }
  }

  /**
   * The pinned names and those that {@code next} needs besides.
   *
   * @param ownKeys the condition keys that the class of a service holds
   */
  public static PinnedNames of(
      Snapshot current,
      Snapshot next,
      Function<ServiceFacts, List<KeyFacts>> ownKeys,
      PinnedNames pinned) {
    NameProposals names = new NameProposals(current, pinned);
    for (ServiceFacts service : next.services().values()) {
      names.addTypes(service);
      names.settle(
          service.prefix(),
          NameKind.ACTION,
          service.actions().stream().map(ActionFacts::name).toList(),
          name -> service.prefix() + ":" + name);
      names.settle(
          service.prefix(),
          NameKind.KEY,
          ownKeys.apply(service).stream().map(KeyFacts::name).toList(),
          name -> name);
    }
    return pinned.with(names.proposals);
  }

  private void addTypes(ServiceFacts service) {
    TypeWords words = new TypeWords(service);
    propose(
        service.prefix(),
        NameKind.CLASS,
        service.prefix(),
        Words.upperCamel(words.of(service.prefix())));
    for (ResourceTypeFacts type : service.resourceTypes()) {
      propose(
          service.prefix(), NameKind.TYPE, type.name(), Words.upperCamel(words.of(type.name())));
      for (int i = 2; i <= type.arnTemplates().size(); i++) {
        propose(
            service.prefix(),
            NameKind.FACTORY,
            type.name() + "#" + i,
            Words.lowerCamel(words.of(type.name())) + i);
      }
    }
  }

  /** Gives the newer of two constants that meet a name with a number. */
  private void settle(
      String service, NameKind kind, List<String> awsNames, UnaryOperator<String> qualified) {
    Set<String> taken = new HashSet<>();
    List<String> olderFirst =
        awsNames.stream()
            .sorted(
                Comparator.comparing((String name) -> !knownNames.contains(qualified.apply(name)))
                    .thenComparing(name -> name))
            .toList();
    for (String awsName : olderFirst) {
      String name =
          kind == NameKind.ACTION
              ? JavaNames.ofAction(service, awsName, pinned)
              : JavaNames.ofKey(service, awsName, pinned);
      String free = name;
      for (int i = 2; !taken.add(scope(awsName) + free.toLowerCase(Locale.ROOT)); i++) {
        free = name + "_" + i;
        propose(service, kind, awsName, free);
      }
    }
  }

  /** Methods and constants may have the same name. */
  private static String scope(String awsName) {
    return KeyNames.isTemplate(awsName) ? "method " : "constant ";
  }

  private void propose(String service, NameKind kind, String awsName, String name) {
    proposals.put(new PinnedNames.Key(service, kind, awsName), name);
  }
}
