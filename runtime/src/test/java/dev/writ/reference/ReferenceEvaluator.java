package dev.writ.reference;

import dev.writ.decide.AccessOutcome;
import dev.writ.request.CallerIdentity;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides by looking at every statement of every policy, rule by rule. */
public final class ReferenceEvaluator {

  private static final Set<String> RCP_SERVICES =
      Set.of("s3", "sts", "kms", "sqs", "secretsmanager", "dynamodb");

  private final Request request;
  private final PolicyLayers layers;
  private final ReferenceStatement statements;

  private ReferenceEvaluator(Request request, PolicyLayers layers, Predicate<String> wildcardOnly) {
    this.request = request;
    this.layers = layers;
    String resource = wildcardOnly.test(request.action()) ? "*" : request.resource();
    this.statements =
        new ReferenceStatement(request, resource, given(LayerKind.PERMISSIONS_BOUNDARY));
  }

  public static AccessOutcome decide(
      Request request, PolicyLayers layers, Predicate<String> wildcardOnly) {
    return new ReferenceEvaluator(request, layers, wildcardOnly).decide();
  }

  private AccessOutcome decide() {
    if (request.action().equalsIgnoreCase("sts:GetCallerIdentity")) {
      return AccessOutcome.ALLOWED;
    }
    for (LayerKind kind : LayerKind.values()) {
      if (given(kind) && denies(kind)) {
        return AccessOutcome.EXPLICIT_DENY;
      }
    }
    return isAllowed() ? AccessOutcome.ALLOWED : AccessOutcome.IMPLICIT_DENY;
  }

  private boolean isAllowed() {
    if (given(LayerKind.SERVICE_CONTROL) && !everyLevelAllows(LayerKind.SERVICE_CONTROL)) {
      return false;
    }
    if (given(LayerKind.VPC_ENDPOINT) && !everyLevelAllows(LayerKind.VPC_ENDPOINT)) {
      return false;
    }
    Set<String> named = resourcePolicyNames();
    if (request.caller().accountId().isEmpty()) {
      return !named.isEmpty();
    }
    boolean root = request.caller() instanceof CallerIdentity.RootUser;
    boolean limits = boundaryAllows() && sessionAllows();
    boolean identity =
        root || (given(LayerKind.IDENTITY) && everyLevelAllows(LayerKind.IDENTITY) && limits);
    boolean sameAccount =
        request.resourceAccount().isEmpty()
            || request.resourceAccount().equals(request.caller().accountId());
    if (!sameAccount) {
      return identity && !named.isEmpty();
    }
    if (needsResourcePolicy() && named.isEmpty()) {
      return false;
    }
    return named.contains("caller") || (named.contains("role") && (limits || root)) || identity;
  }

  private boolean needsResourcePolicy() {
    String action = request.action().toLowerCase(java.util.Locale.ROOT);
    return (action.startsWith("kms:") && request.resource().contains(":key/"))
        || (action.startsWith("sts:assumerole") && request.resource().contains(":role/"));
  }

  private boolean boundaryAllows() {
    return !given(LayerKind.PERMISSIONS_BOUNDARY)
        || everyLevelAllows(LayerKind.PERMISSIONS_BOUNDARY);
  }

  private boolean sessionAllows() {
    if (given(LayerKind.SESSION)) {
      return everyLevelAllows(LayerKind.SESSION);
    }
    return !(request.caller() instanceof CallerIdentity.FederatedUser);
  }

  /** Given, and binding the caller or the resource. */
  private boolean given(LayerKind kind) {
    if (layers.levels(kind).isEmpty()) {
      return false;
    }
    boolean inAccount = request.caller().accountId().isPresent();
    boolean serviceLinked = request.caller().text().contains(":role/aws-service-role/");
    return switch (kind) {
      case IDENTITY, SESSION, PERMISSIONS_BOUNDARY -> inAccount;
      case SERVICE_CONTROL ->
          inAccount
              && !serviceLinked
              && !layers.managementAccount().equals(request.caller().accountId());
      case RESOURCE_CONTROL ->
          !serviceLinked
              && RCP_SERVICES.contains(request.service())
              && (layers.managementAccount().isEmpty()
                  || !layers.managementAccount().equals(request.resourceAccount()));
      case RESOURCE, VPC_ENDPOINT -> true;
    };
  }

  private boolean denies(LayerKind kind) {
    for (List<PolicyDocument> level : layers.levels(kind).orElseThrow()) {
      for (PolicyDocument document : level) {
        if (!statements.applying(kind, document, "Deny").isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean everyLevelAllows(LayerKind kind) {
    List<List<PolicyDocument>> levels = layers.levels(kind).orElseThrow();
    for (List<PolicyDocument> level : levels) {
      boolean allowed = false;
      for (PolicyDocument document : level) {
        allowed |= !statements.applying(kind, document, "Allow").isEmpty();
      }
      if (!allowed) {
        return false;
      }
    }
    return !levels.isEmpty();
  }

  private Set<String> resourcePolicyNames() {
    Set<String> names = new HashSet<>();
    if (given(LayerKind.RESOURCE)) {
      PolicyDocument document = layers.levels(LayerKind.RESOURCE).orElseThrow().get(0).get(0);
      names.addAll(statements.applying(LayerKind.RESOURCE, document, "Allow"));
    }
    return names;
  }
}
