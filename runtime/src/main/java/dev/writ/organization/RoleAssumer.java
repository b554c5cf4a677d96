package dev.writ.organization;

import dev.writ.decide.Decision;
import dev.writ.request.Arn;
import dev.writ.request.CallerIdentity.FederatedIdentity;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.ContextValue;
import dev.writ.request.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes sessions of one role. */
record RoleAssumer(Organization organization, Entity role) {

  private static final String TAG = "aws:PrincipalTag/";
  private static final String SOURCE_IDENTITY = "aws:SourceIdentity";

  AssumedRole assume(Credentials credentials, RoleAssumption wish) {
    List<String> actions = new ArrayList<>(List.of(action(credentials)));
    if (!wish.tags().isEmpty()) {
      actions.add("sts:TagSession");
    }
    if (wish.sourceIdentity().isPresent()) {
      actions.add("sts:SetSourceIdentity");
    }
    String last = "";
    Optional<Decision> decision = Optional.empty();
    for (String action : actions) {
      Request request = Request.of(action, role.arn()).withContext(context(credentials, wish));
      last = action;
      decision = Optional.of(organization.decide(credentials, request));
      if (!decision.get().isAllowed()) {
        return new AssumedRole(action, decision.get(), Optional.empty());
      }
    }
    return new AssumedRole(last, decision.orElseThrow(), Optional.of(session(credentials, wish)));
  }

  private static String action(Credentials credentials) {
    if (!(credentials.caller() instanceof FederatedIdentity identity)) {
      return "sts:AssumeRole";
    }
    return identity.provider().contains(":saml-provider/")
        ? "sts:AssumeRoleWithSAML"
        : "sts:AssumeRoleWithWebIdentity";
  }

  private static Map<String, ContextValue> context(Credentials credentials, RoleAssumption wish) {
    Map<String, ContextValue> context = new HashMap<>(wish.context());
    context.put("sts:RoleSessionName", ContextValue.of(wish.sessionName()));
    sourceIdentity(credentials, wish)
        .ifPresent(identity -> context.put("sts:SourceIdentity", identity));
    if (!wish.tags().isEmpty()) {
      wish.tags()
          .forEach((key, value) -> context.put("aws:RequestTag/" + key, ContextValue.of(value)));
      context.put("aws:TagKeys", ContextValue.of(wish.tags().keySet().stream().sorted().toList()));
    }
    if (!wish.transitiveTags().isEmpty()) {
      context.put(
          "sts:TransitiveTagKeys",
          ContextValue.of(wish.transitiveTags().stream().sorted().toList()));
    }
    return context;
  }

  /** The first source identity of a chain stays. */
  private static Optional<ContextValue> sourceIdentity(
      Credentials credentials, RoleAssumption wish) {
    return Optional.ofNullable(credentials.context().get(SOURCE_IDENTITY))
        .or(() -> wish.sourceIdentity().map(ContextValue::of));
  }

  /** The role's own tags, then those handed down, then those of the session, which win. */
  private Credentials session(Credentials credentials, RoleAssumption wish) {
    Map<String, ContextValue> context = new HashMap<>();
    role.tags().forEach((key, value) -> context.put(TAG + key, ContextValue.of(value)));
    wish.tags().forEach((key, value) -> context.put(TAG + key, ContextValue.of(value)));
    for (String key : credentials.transitiveTags()) {
      Optional.ofNullable(credentials.context().get(TAG + key))
          .ifPresent(value -> context.put(TAG + key, value));
    }
    sourceIdentity(credentials, wish).ifPresent(value -> context.put(SOURCE_IDENTITY, value));
    Optional.ofNullable(credentials.context().get("aws:FederatedProvider"))
        .ifPresent(value -> context.put("aws:FederatedProvider", value));
    Set<String> transitive = new HashSet<>(credentials.transitiveTags());
    transitive.addAll(wish.transitiveTags());
    return new Credentials(
        new RoleSession(Arn.parse(role.arn()), true, Optional.of(wish.sessionName())),
        context,
        wish.sessionPolicies(),
        transitive);
  }
}
