package dev.writ.explain;

import dev.writ.decide.Decision;
import dev.writ.request.LayerKind;
import dev.writ.request.Request;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import java.util.List;
import java.util.Optional;

/**
 * A decision in sentences.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">IAM
 *     User Guide, Troubleshoot access denied error messages</a>
 */
record Sentences(Request request, Decision decision, List<LayerTrace> traces) {

  /** The decision as AWS's messages put it. */
  String sentence() {
    String verb = decision.isAllowed() ? " is authorized" : " is not authorized";
    return "User: "
        + (request.caller().text().equals("*") ? "anonymous" : request.caller().text())
        + verb
        + " to perform: "
        + request.action()
        + " on resource: "
        + request.resource()
        + " "
        + because();
  }

  private String because() {
    String action = request.action() + " action";
    return switch (decision.reason()) {
      case ALWAYS_ALLOWED_ACTION -> "because the action needs no permissions";
      case RESOURCE_POLICY_NAMES_CALLER ->
          "because a resource-based policy that names the caller allows the " + action;
      case RESOURCE_POLICY_NAMES_GRANTOR ->
          "because a resource-based policy that names the session's role or user allows the "
              + action;
      case ROOT_USER -> "because nothing denies the " + action + " to the account's root user";
      case IDENTITY_SIDE_ALLOWS -> "because an identity-based policy allows the " + action;
      case BOTH_ACCOUNTS_ALLOW -> "because both accounts' policies allow the " + action;
      case RESOURCE_POLICY_ALLOWS_OUTSIDER ->
          "because a resource-based policy allows the " + action;
      case DENY_STATEMENT -> "with an explicit deny in " + denier();
      case NO_SERVICE_CONTROL_ALLOW -> "because no service control policy allows the " + action;
      case NO_VPC_ENDPOINT_ALLOW -> "because no VPC endpoint policy allows the " + action;
      case NO_RESOURCE_POLICY_ALLOW -> "because no " + resourcePolicy() + " allows the " + action;
      case NO_PERMISSIONS_BOUNDARY_ALLOW -> "because no permissions boundary allows the " + action;
      case NO_SESSION_POLICY_ALLOW -> "because no session policy allows the " + action;
      case NO_IDENTITY_ALLOW -> "because no identity-based policy allows the " + action;
    };
  }

  private String resourcePolicy() {
    return isAboutRole() ? "role trust policy" : "resource-based policy";
  }

  private boolean isAboutRole() {
    return request.service().equals("sts") && request.resource().contains(":role/");
  }

  private String denier() {
    for (LayerTrace layer : traces) {
      Optional<StatementTrace> denying = Denials.in(layer).findFirst();
      if (denying.isPresent()) {
        return KindWords.withArticle(layer.kind()) + ": " + denying.get().policy();
      }
    }
    return "a policy";
  }

  /** The rule that settled the decision. */
  String step() {
    return switch (decision.reason()) {
      case ALWAYS_ALLOWED_ACTION -> "some actions need no permissions";
      case RESOURCE_POLICY_NAMES_CALLER ->
          "within one account a resource-based policy that names the caller is enough";
      case RESOURCE_POLICY_NAMES_GRANTOR ->
          "within one account a resource-based policy that names a session's role is enough, within"
              + " boundary and session policy";
      case ROOT_USER -> "the account's root user is allowed what nothing denies";
      case IDENTITY_SIDE_ALLOWS ->
          "identity-based policies, permissions boundary and session policy all allow";
      case BOTH_ACCOUNTS_ALLOW -> "across accounts both sides must allow";
      case RESOURCE_POLICY_ALLOWS_OUTSIDER, NO_RESOURCE_POLICY_ALLOW -> resourceStep();
      case DENY_STATEMENT -> "an explicit deny in any policy with a say wins";
      case NO_SERVICE_CONTROL_ALLOW -> "every level of service control policies must allow";
      case NO_VPC_ENDPOINT_ALLOW -> "the VPC endpoint's policy must allow";
      case NO_PERMISSIONS_BOUNDARY_ALLOW -> "the permissions boundary must allow";
      case NO_SESSION_POLICY_ALLOW -> "the session policy must allow";
      case NO_IDENTITY_ALLOW -> "without an allow anywhere the request is denied";
    };
  }

  private String resourceStep() {
    if (request.callerNames().account().isEmpty()) {
      return "for callers without an account the resource-based policy decides alone";
    }
    return isCrossAccount(request)
        ? "across accounts both sides must allow"
        : "for KMS keys and roles the resource's own policy must name the caller or its account";
  }

  /** True iff the resource belongs to another account than the caller. */
  static boolean isCrossAccount(Request request) {
    String account = request.callerNames().account();
    return !account.isEmpty()
        && request.resourceAccount().filter(owner -> !owner.equals(account)).isPresent();
  }

  /** Across accounts what either side says. */
  List<String> sides() {
    if (!isCrossAccount(request)) {
      return List.of();
    }
    Blockers blockers = new Blockers(request, decision, traces);
    return List.of(
        "the caller's account "
            + request.callerNames().account()
            + (blockers.ofCallerSide().isEmpty() ? " allows" : " does not allow"),
        "the resource's account "
            + request.resourceAccount().orElseThrow()
            + (blockers.ofResourceSide().isEmpty() ? " allows" : " does not allow"));
  }

  /** True iff the layer has a say and none of its Allow statements applies. */
  static boolean isSilent(LayerTrace layer) {
    return layer.hasSay() && !layer.allows() && layer.kind() != LayerKind.RESOURCE_CONTROL;
  }
}
