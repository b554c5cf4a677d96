package dev.writ.rule;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import dev.writ.match.WildcardPattern;
import dev.writ.model.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an Action or NotAction element: a service prefix and a name, either with wildcards.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
 *     User Guide, Action</a>
 */
public final class ActionPattern {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9.*?-]+:[A-Za-z0-9*?_-]+");
  private static final Pattern EVERYTHING = Pattern.compile("\\*+(:\\*+)?");

  private final String text;
  private final ModelPath element;
  private final int index;
  private final String service;
  private final String name;
  private final boolean everything;
  private final boolean wellFormed;
  private @Nullable WildcardPattern pattern;
  private @Nullable List<ActionFacts> actions;

  ActionPattern(String text, ModelPath element, int index) {
    this.text = text;
    this.element = element;
    this.index = index;
    int colon = text.indexOf(':');
    this.service = colon < 0 ? text : text.substring(0, colon);
    this.name = colon < 0 ? "" : text.substring(colon + 1);
    this.everything = EVERYTHING.matcher(text).matches();
    this.wellFormed = everything || WELL_FORMED.matcher(text).matches();
  }

  /** The entry as written. */
  public String text() {
    return text;
  }

  /** The place of the entry in the document. */
  public ModelPath path() {
    return element.index(index);
  }

  /** True iff the entry stands for every action of every service. */
  public boolean isEverything() {
    return everything;
  }

  /** True iff the entry is {@code *}, or a service prefix, one colon and a name. */
  public boolean isWellFormed() {
    return wellFormed;
  }

  /** True iff the entry has a wildcard. */
  public boolean hasWildcard() {
    return isWildcard(text);
  }

  /** True iff the service prefix has a wildcard. */
  public boolean hasWildcardInService() {
    return isWildcard(service);
  }

  /** What stands before the colon; the whole entry where there is none. */
  public String service() {
    return service;
  }

  /** What stands after the colon; empty where there is none. */
  public String name() {
    return name;
  }

  /** The service, where the entry names one that the catalog has. */
  public Optional<ServiceFacts> serviceFacts() {
    return wellFormed && !hasWildcardInService()
        ? Catalog.bundled().service(service)
        : Optional.empty();
  }

  /**
   * The actions of the catalog that the entry stands for; empty unless it names a service of the
   * catalog without wildcards.
   */
  public List<ActionFacts> actions() {
    List<ActionFacts> known = actions;
    if (known == null) {
      known = serviceFacts().map(this::actionsOf).orElse(List.of());
      actions = known;
    }
    return known;
  }

  private List<ActionFacts> actionsOf(ServiceFacts facts) {
    if (!isWildcard(name)) {
      return facts.action(name).stream().toList();
    }
    WildcardPattern names = WildcardPattern.ignoringCase(name);
    return names.isUniversal()
        ? facts.actions()
        : facts.actions().stream().filter(action -> names.matches(action.name())).toList();
  }

  /** True iff the entry stands for the action, given as {@code service:Name}. */
  public boolean matches(String action) {
    if (everything) {
      return true;
    }
    boolean isOfService =
        hasWildcardInService()
            || (action.startsWith(":", service.length())
                && action.regionMatches(true, 0, service, 0, service.length()));
    return isOfService && pattern().matches(action);
  }

  /** The entry as a pattern of {@code service:Name}. */
  public WildcardPattern pattern() {
    WildcardPattern known = pattern;
    if (known == null) {
      known = WildcardPattern.ignoringCase(text);
      pattern = known;
    }
    return known;
  }

  private static boolean isWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
