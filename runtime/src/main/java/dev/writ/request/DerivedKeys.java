package dev.writ.request;

import dev.writ.request.CallerIdentity.Anonymous;
import dev.writ.request.CallerIdentity.FederatedIdentity;
import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.CallerIdentity.ServicePrincipal;
import dev.writ.request.CallerIdentity.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The context keys that follow from a request. A value that the request gives wins.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">IAM
 *     User Guide, AWS global condition context keys</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables, "Principal key values"</a>
 */
final class DerivedKeys {

  private static final String ANONYMOUS = "anonymous";

  private final Map<String, ContextValue> context;

  DerivedKeys(Map<String, ContextValue> context) {
    this.context = context;
  }

  void addCaller(CallerIdentity caller) {
    caller.accountId().ifPresent(account -> add("aws:PrincipalAccount", account));
    if (caller instanceof RootUser root) {
      add("aws:PrincipalArn", root.text());
      add("aws:PrincipalType", "Account");
      add("aws:userid", root.account());
    } else if (caller instanceof User user) {
      add("aws:PrincipalArn", user.text());
      add("aws:PrincipalType", "User");
      add("aws:username", user.arn().resourceName());
    } else if (caller instanceof RoleSession session) {
      add("aws:PrincipalArn", session.role().toString());
      add("aws:PrincipalType", "AssumedRole");
    } else if (caller instanceof FederatedUser federated) {
      add("aws:PrincipalArn", federated.text());
      add("aws:PrincipalType", "FederatedUser");
      add("aws:userid", federated.arn().account() + ":" + federated.arn().resourceName());
    } else if (caller instanceof ServicePrincipal service) {
      add("aws:PrincipalServiceName", service.name());
    } else if (caller instanceof Anonymous) {
      add("aws:PrincipalAccount", ANONYMOUS);
      add("aws:PrincipalType", "Anonymous");
      add("aws:userid", ANONYMOUS);
    }
    if (!(caller instanceof Anonymous || caller instanceof FederatedIdentity)) {
      add("aws:PrincipalIsAWSService", String.valueOf(caller instanceof ServicePrincipal));
    }
  }

  void addResourceAccount(Optional<String> account) {
    account.ifPresent(id -> add("aws:ResourceAccount", id));
  }

  void addTime(Optional<Instant> time) {
    time.ifPresent(
        now -> {
          add("aws:CurrentTime", now.toString());
          add("aws:EpochTime", String.valueOf(now.getEpochSecond()));
        });
  }

  private void add(String key, String value) {
    context.putIfAbsent(ContextKeys.fold(key), ContextValue.derived(value));
  }
}
