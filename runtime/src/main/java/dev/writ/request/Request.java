package dev.writ.request;

import dev.writ.builder.Action;
import dev.writ.builder.KeyValue;
import dev.writ.builder.Resource;
import dev.writ.request.CallerIdentity.RoleSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller asks to do: an action on a resource, in a context. Immutable; every {@code with…}
 * gives a new request.
 *
 * <pre>{@code
 * Request.of(S3.GET_OBJECT, S3.object("orders", "a.json"))
 *     .as("arn:aws:iam::111122223333:user/Ana")
 *     .with(Aws.SOURCE_IP.value("203.0.113.9"))
 * }</pre>
 */
public final class Request {

  private static final Pattern ACTION = Pattern.compile("[A-Za-z0-9_-]+:[A-Za-z0-9_-]+");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

  private final RequestParts parts;
  private final String foldedAction;
  private final String service;
  private final RequestContext context;
  private final Optional<String> resourceAccount;
  private final CallerIdentity caller;
  private final CallerNames callerNames;

  private Request(RequestParts parts) {
    this.parts = parts;
    this.foldedAction = parts.action().toLowerCase(Locale.ROOT);
    this.service = foldedAction.substring(0, foldedAction.indexOf(':'));
    this.caller = withPath(parts.caller(), parts.given());
    this.resourceAccount = accountOfResource(parts);
    Map<String, ContextValue> keys = new HashMap<>(parts.given());
    DerivedKeys derived = new DerivedKeys(keys);
    derived.addCaller(caller);
    derived.addResourceAccount(resourceAccount);
    derived.addTime(parts.time());
    this.context = new RequestContext(keys);
    this.callerNames =
        CallerNames.of(
            caller, context.getFolded("aws:userid"), context.get(CallerNames.CANONICAL_USER_ID));
  }

  /**
   * The request of an anonymous caller.
   *
   * @param action such as {@code s3:GetObject}
   * @param resource an ARN, or {@code *}
   * @throws IllegalArgumentException if the action or the resource is malformed
   */
  public static Request of(String action, String resource) {
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException(
          "`" + action + "` is no action of a request; expected `service:Action`");
    }
    if (!resource.equals("*")) {
      Arn.parse(resource);
    }
    return new Request(RequestParts.of(action, resource));
  }

  /** The request of an anonymous caller; deploy parameters stand for their samples. */
  public static Request of(Action<?> action, Resource resource) {
    return of(onlyPattern(action), resource.arn().sample());
  }

  /** The request of an anonymous caller for an action that is not about a resource. */
  public static Request of(Action<?> action) {
    return of(onlyPattern(action), "*");
  }

  private static String onlyPattern(Action<?> action) {
    if (action.patterns().size() != 1) {
      throw new IllegalArgumentException(
          "a request has one action, and `" + action + "` is several");
    }
    return action.patterns().get(0);
  }

  /** The same request by another caller. */
  public Request as(CallerIdentity newCaller) {
    return new Request(parts.as(newCaller));
  }

  /**
   * The same request by another caller.
   *
   * @throws IllegalArgumentException if the text names no caller, see {@link CallerIdentity#parse}
   */
  public Request as(String newCaller) {
    return as(CallerIdentity.parse(newCaller));
  }

  /** The same request with another value of a single-valued context key. */
  public Request with(String key, String value) {
    return with(key, ContextValue.of(value));
  }

  /** The same request with other values of a multivalued context key. */
  public Request with(String key, List<String> values) {
    return with(key, ContextValue.of(values));
  }

  /** The same request with other values of these context keys. */
  public Request with(KeyValue... keys) {
    RequestParts changed = parts;
    for (KeyValue key : keys) {
      ContextValue value =
          key.isMultivalued()
              ? ContextValue.of(key.values())
              : ContextValue.of(key.values().get(0));
      changed = changed.with(ContextKeys.fold(key.key()), value);
    }
    return new Request(changed);
  }

  /** The same request with another value of a context key. */
  public Request with(String key, ContextValue value) {
    return new Request(parts.with(ContextKeys.fold(key), value));
  }

  /** The same request in which these are the only context keys that are given. */
  public Request withContext(Map<String, ContextValue> context) {
    return new Request(parts.withContext(context));
  }

  /** The same request without a given value of the context key; it may still be derived. */
  public Request without(String key) {
    return new Request(parts.without(ContextKeys.fold(key)));
  }

  /**
   * The same request for a resource of this account, as S3's ARNs do not tell.
   *
   * @throws IllegalArgumentException if it is no account id
   */
  public Request inAccount(String account) {
    if (!ACCOUNT.matcher(account).matches()) {
      throw new IllegalArgumentException("`" + account + "` is no account id; it has 12 digits");
    }
    return new Request(parts.inAccount(account));
  }

  /** The same request at this time, of which the keys {@code aws:CurrentTime} and so on tell. */
  public Request at(Instant time) {
    return new Request(parts.at(time));
  }

  public CallerIdentity caller() {
    return caller;
  }

  /** The names that a Principal element can call the caller by. */
  public CallerNames callerNames() {
    return callerNames;
  }

  /** As given, such as {@code s3:GetObject}. */
  public String action() {
    return parts.action();
  }

  /** The action in lower case. */
  public String foldedAction() {
    return foldedAction;
  }

  /** The action's service prefix in lower case. */
  public String service() {
    return service;
  }

  /** An ARN, or {@code *}. */
  public String resource() {
    return parts.resource();
  }

  /**
   * The account that owns the resource: as given, else as the ARN tells, else as the context tells,
   * else the caller's; empty if nothing tells.
   */
  public Optional<String> resourceAccount() {
    return resourceAccount;
  }

  public RequestContext context() {
    return context;
  }

  /** A session's ARN lacks its role's path; {@code aws:PrincipalArn} tells it where given. */
  private static CallerIdentity withPath(CallerIdentity caller, Map<String, ContextValue> given) {
    ContextValue told = given.getOrDefault("aws:principalarn", ContextValue.MISSING);
    if (!(caller instanceof RoleSession session) || told.isMultivalued()) {
      return caller;
    }
    return Arn.read(told.single())
        .filter(arn -> arn.resourceType().equals("role"))
        .filter(arn -> arn.account().equals(session.role().account()))
        .filter(arn -> arn.resourceName().equals(session.role().resourceName()))
        .<CallerIdentity>map(arn -> new RoleSession(arn, true, session.sessionName()))
        .orElse(caller);
  }

  private static Optional<String> accountOfResource(RequestParts parts) {
    if (parts.resourceAccount().isPresent()) {
      return parts.resourceAccount();
    }
    return Arn.read(parts.resource())
        .map(Arn::account)
        .filter(account -> ACCOUNT.matcher(account).matches())
        .or(() -> accountInContext(parts.given()))
        .or(parts.caller()::accountId);
  }

  private static Optional<String> accountInContext(Map<String, ContextValue> given) {
    ContextValue told = given.getOrDefault("aws:resourceaccount", ContextValue.MISSING);
    return told.isMultivalued() ? Optional.empty() : Optional.of(told.single());
  }

  @Override
  public String toString() {
    return caller.text() + " " + action() + " " + resource();
  }
}
