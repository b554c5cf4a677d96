package dev.writ.reference;

import dev.writ.model.Condition;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalType;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.model.Version;
import dev.writ.request.CallerIdentity;
import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether statements apply to one request. */
final class ReferenceStatement {

  private final Request request;
  private final String resource;
  private final boolean bounded;

  ReferenceStatement(Request request, String resource, boolean bounded) {
    this.request = request;
    this.resource = resource;
    this.bounded = bounded && !(request.caller() instanceof RootUser);
  }

  /** How the statements of the effect that apply name the caller: "caller", "role", "account". */
  Set<String> applying(LayerKind kind, PolicyDocument document, String effect) {
    Set<String> names = new HashSet<>();
    Policy policy = document.policy();
    for (int i = 0; i < policy.statements().size(); i++) {
      Statement statement = policy.statements().get(i);
      if (statement.effect().jsonName().equals(effect)
          && action(statement)
          && resource(kind, statement, policy)
          && !document.hasUnknownOperator(i)
          && conditions(statement, policy)) {
        names.addAll(principals(kind, statement, effect));
      }
    }
    return names;
  }

  private boolean action(Statement statement) {
    List<String> patterns = statement.action().patterns();
    if (patterns.isEmpty()) {
      return false;
    }
    String action = request.action().toLowerCase(Locale.ROOT);
    boolean listed =
        patterns.stream().anyMatch(p -> ReferenceText.like(p.toLowerCase(Locale.ROOT), action));
    return listed == (statement.action().polarity() == Polarity.LISTED);
  }

  private boolean resource(LayerKind kind, Statement statement, Policy policy) {
    if (statement.resource().isEmpty()) {
      return kind == LayerKind.RESOURCE;
    }
    List<Text> patterns = statement.resource().get().patterns();
    if (patterns.isEmpty()) {
      return false;
    }
    boolean listed =
        patterns.stream().anyMatch(p -> text(p, policy).likeOrUnresolved(resource, false));
    return listed == (statement.resource().get().polarity() == Polarity.LISTED);
  }

  private ReferenceText text(Text text, Policy policy) {
    return ReferenceText.of(text, policy.version().orElse(Version.V2008_10_17), request.context());
  }

  private boolean conditions(Statement statement, Policy policy) {
    for (Condition condition : statement.conditions()) {
      if (!new ReferenceCondition(condition, policy, request.context()).holds()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> principals(LayerKind kind, Statement statement, String effect) {
    if (!kind.namesPrincipals()) {
      return statement.principal().isEmpty() ? Set.of("caller") : Set.of();
    }
    if (statement.principal().isEmpty()) {
      return Set.of();
    }
    boolean not = statement.principal().get().polarity() == Polarity.ALL_EXCEPT;
    if (not && bounded && effect.equals("Deny")) {
      return Set.of("caller");
    }
    Set<String> names = new HashSet<>();
    for (Principal principal : statement.principal().get().principals()) {
      names.addAll(names(principal));
    }
    if (!not) {
      return names;
    }
    boolean exempt = names.contains("caller") || names.contains("role");
    return exempt || statement.principal().get().principals().isEmpty()
        ? Set.of()
        : Set.of("caller");
  }

  private static Set<String> ofAccount(CallerIdentity caller) {
    if (caller.accountId().isEmpty()) {
      return Set.of();
    }
    return caller instanceof RootUser ? Set.of("caller", "account") : Set.of("account");
  }

  private Set<String> names(Principal principal) {
    if (!(principal instanceof Principal.Listed listed)) {
      return Set.of("caller");
    }
    String value = listed.value().toString();
    CallerIdentity caller = request.caller();
    if (listed.type() == PrincipalType.CANONICAL_USER) {
      return value.equals(request.context().get("writ:CanonicalUserId").toString())
          ? ofAccount(caller)
          : Set.of();
    }
    if (listed.type() != PrincipalType.AWS) {
      return !value.contains(":user/") && value.equals(caller.text()) ? Set.of("caller") : Set.of();
    }
    if (value.equals("*")) {
      return Set.of("caller");
    }
    if (request.context().get("aws:userid").toString().matches(value + "(:.*)?")
        && value.matches("A(IDA|ROA)[A-Z0-9]{12,}")) {
      return Set.of(value.startsWith("AROA") ? "role" : "caller");
    }
    String account = caller.accountId().orElse("none");
    if (value.equals(account) || value.equals("arn:aws:iam::" + account + ":root")) {
      return ofAccount(caller);
    }
    if (caller instanceof RoleSession session) {
      if (session.sessionArn().isPresent() && session.sessionArn().get().equals(value)) {
        return Set.of("caller");
      }
      return value.equals(session.role().toString()) ? Set.of("role") : Set.of();
    }
    if (caller instanceof FederatedUser federated
        && federated.federatingUser().isPresent()
        && federated.federatingUser().get().toString().equals(value)) {
      return Set.of("role");
    }
    return value.equals(caller.text()) ? Set.of("caller") : Set.of();
  }
}
