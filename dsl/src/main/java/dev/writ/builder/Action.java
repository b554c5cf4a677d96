package dev.writ.builder;

import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * An action, or a pattern of actions, and the resources that it can be about.
 *
 * @param <R> the type of ARN that the action takes; {@link WildcardOnly} for actions without
 *     resource-level permissions
 */
@SuppressWarnings("UnusedTypeParameter") // the stages pair it with resources
public final class Action<R extends Resource> {

  /** A pattern and the place that named it. */
  record Entry(String pattern, Origin origin) {}

  private final List<Entry> entries;
  private final AccessLevel accessLevel;

  private Action(List<Entry> entries, AccessLevel accessLevel) {
    this.entries = List.copyOf(entries);
    this.accessLevel = accessLevel;
  }

  /** The action {@code service:name} of the catalog. */
  public static <R extends Resource> Action<R> of(
      String service, String name, AccessLevel accessLevel) {
    // not `+`, whose first use links method handles: three times the cost of the first touch of S3
    String pattern = service.concat(":").concat(name);
    return new Action<>(List.of(new Entry(pattern, Origin.UNKNOWN)), accessLevel);
  }

  /** The actions of a service that a pattern with {@code *} and {@code ?} stands for. */
  public static Action<Resource> pattern(String service, String namePattern) {
    return of(service, namePattern, AccessLevel.UNSPECIFIED);
  }

  /**
   * An action outside the typed catalog, such as {@code newservice:NewAction} or {@code *}; it goes
   * with every resource, and the processor checks it.
   */
  public static Action<Resource> raw(String pattern) {
    return new Action<>(List.of(new Entry(pattern, Origin.UNKNOWN)), AccessLevel.UNSPECIFIED);
  }

  /** Every action of every service: {@code *}. */
  public static Action<Resource> all() {
    return raw("*");
  }

  /**
   * The actions as one, for resources that some of them take and others do not: a deliberate
   * loosening of the pairing.
   */
  @SafeVarargs
  public static <R extends Resource> Action<R> anyOf(Action<? extends R>... actions) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < actions.length; i++) {
      entries.addAll(actions[i].entriesSeenAt(CallOrigins.argument(i)));
    }
    return new Action<>(entries, AccessLevel.UNSPECIFIED);
  }

  /**
   * The patterns as a document lists them, such as {@code s3:GetObject}; more than one after {@link
   * #anyOf}.
   */
  public List<String> patterns() {
    return entries.stream().map(Entry::pattern).toList();
  }

  /** The access level in AWS's classification. */
  public AccessLevel accessLevel() {
    return accessLevel;
  }

  /** The entries; those without a place of their own take {@code origin}. */
  List<Entry> entriesSeenAt(Origin origin) {
    return entries.stream()
        .map(entry -> entry.origin == Origin.UNKNOWN ? new Entry(entry.pattern, origin) : entry)
        .toList();
  }

  @Override
  public String toString() {
    return String.join(", ", patterns());
  }
}
