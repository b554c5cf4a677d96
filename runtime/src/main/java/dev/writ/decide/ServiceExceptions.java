package dev.writ.decide;

import dev.writ.match.ResourceControlledServices;
import dev.writ.request.ContextValue;
import dev.writ.request.Request;
import java.util.Set;

/** What single services do differently, as tables. */
final class ServiceExceptions {

  private static final Set<String> ALWAYS_ALLOWED = Set.of("sts:getcalleridentity");

  /** Actions about a role that its trust policy decides. */
  private static final Set<String> TRUST_ACTIONS =
      Set.of(
          "sts:assumerole",
          "sts:assumerolewithsaml",
          "sts:assumerolewithwebidentity",
          "sts:setcontext",
          "sts:setsourceidentity",
          "sts:tagsession");

  /**
   * Actions that RCPs do not bind.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html">Organizations
   *     User Guide, RCPs, "Resources and entities not restricted by RCPs"</a>
   */
  private static final Set<String> ACTIONS_WITHOUT_RCPS = Set.of("kms:retiregrant");

  private static final String AWS_MANAGED_ALIAS = "alias/aws/";

  private ServiceExceptions() {}

  static boolean isAlwaysAllowed(Request request) {
    return ALWAYS_ALLOWED.contains(request.foldedAction());
  }

  /** True iff only a resource-based policy can give access to the resource. */
  static boolean needsResourcePolicy(Request request) {
    return switch (request.service()) {
      case "kms" -> request.resource().contains(":key/");
      case "sts" ->
          TRUST_ACTIONS.contains(request.foldedAction()) && request.resource().contains(":role/");
      default -> false;
    };
  }

  /** True iff RCPs can bind the service's resources. */
  static boolean supportsResourceControl(Request request) {
    return ResourceControlledServices.include(request.service());
  }

  static boolean isActionWithoutResourceControl(Request request) {
    return ACTIONS_WITHOUT_RCPS.contains(request.foldedAction());
  }

  /** True iff the resource is a KMS key that AWS manages: its alias begins with aws/. */
  static boolean isAwsManagedKey(Request request) {
    return request.service().equals("kms")
        && (request.resource().contains(":" + AWS_MANAGED_ALIAS)
            || hasManagedAlias(request.context().getFolded("kms:resourcealiases"))
            || hasManagedAlias(request.context().getFolded("kms:requestalias")));
  }

  private static boolean hasManagedAlias(ContextValue aliases) {
    for (int i = 0; i < aliases.values().size(); i++) {
      if (aliases.values().get(i).startsWith(AWS_MANAGED_ALIAS)) {
        return true;
      }
    }
    return false;
  }
}
