package dev.writ.request;

import dev.writ.request.CallerIdentity.Anonymous;
import dev.writ.request.CallerIdentity.FederatedIdentity;
import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RoleSession;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.CallerIdentity.ServicePrincipal;
import dev.writ.request.CallerIdentity.User;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text names a caller. */
final class CallerSyntax {

  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final Pattern SERVICE =
      Pattern.compile(
          "[a-z0-9][a-z0-9.-]*\\.(amazonaws\\.com(\\.cn)?|amazon\\.com|aws\\.internal)");
  private static final Set<String> BUILT_IN_PROVIDERS =
      Set.of(
          "accounts.google.com",
          "cognito-identity.amazonaws.com",
          "graph.facebook.com",
          "www.amazon.com");

  private CallerSyntax() {}

  static CallerIdentity parse(String text) {
    if (text.equals("*")) {
      return new Anonymous();
    }
    if (ACCOUNT.matcher(text).matches()) {
      return new RootUser("aws", text);
    }
    if (BUILT_IN_PROVIDERS.contains(text)) {
      return new FederatedIdentity(text);
    }
    if (SERVICE.matcher(text).matches()) {
      return new ServicePrincipal(text);
    }
    return Arn.read(text).flatMap(CallerSyntax::byArn).orElseThrow(() -> unknown(text));
  }

  private static Optional<CallerIdentity> byArn(Arn arn) {
    if (!ACCOUNT.matcher(arn.account()).matches()
        || !arn.region().isEmpty()
        || arn.resource().indexOf('*') >= 0) {
      return Optional.empty();
    }
    return switch (arn.service()) {
      case "iam" -> byIamArn(arn);
      case "sts" -> byStsArn(arn);
      default -> Optional.empty();
    };
  }

  private static Optional<CallerIdentity> byIamArn(Arn arn) {
    if (arn.resource().equals("root")) {
      return Optional.of(new RootUser(arn.partition(), arn.account()));
    }
    if (arn.resourceName().isEmpty() || arn.resource().indexOf('/') < 0) {
      return Optional.empty();
    }
    return switch (arn.resourceType()) {
      case "user" -> Optional.of(new User(arn));
      case "role" -> Optional.of(new RoleSession(arn, true, Optional.empty()));
      case "oidc-provider", "saml-provider" -> Optional.of(new FederatedIdentity(arn.toString()));
      default -> Optional.empty();
    };
  }

  private static Optional<CallerIdentity> byStsArn(Arn arn) {
    String[] names = arn.resource().split("/", -1);
    if (names.length == 2 && names[0].equals("federated-user") && !names[1].isEmpty()) {
      return Optional.of(new FederatedUser(arn, Optional.empty()));
    }
    if (names.length == 3
        && names[0].equals("assumed-role")
        && !names[1].isEmpty()
        && !names[2].isEmpty()) {
      Arn role = new Arn(arn.partition(), "iam", "", arn.account(), "role/" + names[1]);
      return Optional.of(new RoleSession(role, false, Optional.of(names[2])));
    }
    return Optional.empty();
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "`"
            + text
            + "` is no principal of a request; expected the ARN of a user, role, session or"
            + " identity provider, an account id, a service such as `ec2.amazonaws.com`, or `*`");
  }
}
