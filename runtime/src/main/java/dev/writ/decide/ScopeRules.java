package dev.writ.decide;

import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.LayerKind;
import dev.writ.request.Request;
import dev.writ.trace.LayerScope;
import java.util.Optional;

/**
 * Which kinds of policy have a say in a request.
 *
 * @param managementAccount the organization's management account
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html">Organizations
 *     User Guide, SCPs, "Tasks and entities not restricted by SCPs"</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html">Organizations
 *     User Guide, RCPs, "Resources and entities not restricted by RCPs"</a>
 */
record ScopeRules(Optional<String> managementAccount) {

  /** Whether the kind, of which policies are given, has a say. */
  LayerScope scope(LayerKind kind, Request request) {
    return switch (kind) {
      case IDENTITY, PERMISSIONS_BOUNDARY, SESSION -> callerScope(request);
      case SERVICE_CONTROL -> serviceControlScope(request);
      case RESOURCE_CONTROL -> resourceControlScope(request);
      case RESOURCE, VPC_ENDPOINT -> LayerScope.APPLIES;
    };
  }

  private static LayerScope callerScope(Request request) {
    return request.callerNames().account().isEmpty()
        ? LayerScope.NO_CALLER_ACCOUNT
        : LayerScope.APPLIES;
  }

  private LayerScope serviceControlScope(Request request) {
    if (callerScope(request) != LayerScope.APPLIES) {
      return LayerScope.NO_CALLER_ACCOUNT;
    }
    if (isManagement(request.callerNames().account())) {
      return LayerScope.MANAGEMENT_ACCOUNT;
    }
    return isServiceLinked(request) ? LayerScope.SERVICE_LINKED_ROLE : LayerScope.APPLIES;
  }

  private LayerScope resourceControlScope(Request request) {
    if (!ServiceExceptions.supportsResourceControl(request)) {
      return LayerScope.SERVICE_WITHOUT_RCPS;
    }
    if (request.resourceAccount().isPresent() && isManagement(request.resourceAccount().get())) {
      return LayerScope.MANAGEMENT_ACCOUNT;
    }
    if (isServiceLinked(request)) {
      return LayerScope.SERVICE_LINKED_ROLE;
    }
    if (ServiceExceptions.isActionWithoutResourceControl(request)) {
      return LayerScope.ACTION_WITHOUT_RCPS;
    }
    return ServiceExceptions.isAwsManagedKey(request)
        ? LayerScope.AWS_MANAGED_KEY
        : LayerScope.APPLIES;
  }

  private boolean isManagement(String account) {
    return managementAccount.isPresent() && managementAccount.get().equals(account);
  }

  private static boolean isServiceLinked(Request request) {
    return request.caller() instanceof RoleSession session && session.isServiceLinked();
  }
}
