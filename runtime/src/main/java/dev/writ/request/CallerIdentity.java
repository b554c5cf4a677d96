package dev.writ.request;

import java.util.Optional;

/**
 * Who makes a request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
public sealed interface CallerIdentity {

  /** The account's root user. */
  record RootUser(String partition, String account) implements CallerIdentity {

    @Override
    public Optional<String> accountId() {
      return Optional.of(account);
    }

    @Override
    public String text() {
      return "arn:" + partition + ":iam::" + account + ":root";
    }
  }

  /** An IAM user. */
  record User(Arn arn) implements CallerIdentity {

    @Override
    public Optional<String> accountId() {
      return Optional.of(arn.account());
    }

    @Override
    public String text() {
      return arn.toString();
    }
  }

  /**
   * A session of a role, whoever assumed it and by whatever means.
   *
   * @param role the role's ARN; without its path where only the session's ARN is known
   * @param isPathKnown whether the role's ARN is known with its path
   * @param sessionName empty where the request tells the role only
   */
  record RoleSession(Arn role, boolean isPathKnown, Optional<String> sessionName)
      implements CallerIdentity {

    /** True iff the role belongs to an AWS service: its path begins with aws-service-role. */
    public boolean isServiceLinked() {
      return role.resource().startsWith("role/aws-service-role/");
    }

    /** The session's own ARN, if the session's name is known. */
    public Optional<String> sessionArn() {
      return sessionName.map(
          name ->
              "arn:%s:sts::%s:assumed-role/%s/%s"
                  .formatted(role.partition(), role.account(), role.resourceName(), name));
    }

    @Override
    public Optional<String> accountId() {
      return Optional.of(role.account());
    }

    @Override
    public String text() {
      return sessionArn().orElseGet(role::toString);
    }
  }

  /**
   * A session that an IAM user made by GetFederationToken.
   *
   * @param federatingUser the user's ARN, where it is known
   */
  record FederatedUser(Arn arn, Optional<Arn> federatingUser) implements CallerIdentity {

    @Override
    public Optional<String> accountId() {
      return Optional.of(arn.account());
    }

    @Override
    public String text() {
      return arn.toString();
    }
  }

  /** An AWS service that acts for itself, such as {@code cloudtrail.amazonaws.com}. */
  record ServicePrincipal(String name) implements CallerIdentity {

    @Override
    public String text() {
      return name;
    }
  }

  /**
   * Somebody whom an identity provider vouches for, while assuming a role by web identity or SAML.
   *
   * @param provider the provider's ARN, or the name of one that IAM has built in
   */
  record FederatedIdentity(String provider) implements CallerIdentity {

    @Override
    public String text() {
      return provider;
    }
  }

  /** A caller without credentials. */
  record Anonymous() implements CallerIdentity {

    @Override
    public String text() {
      return "*";
    }
  }

  /**
   * The account that the caller belongs to; empty for services, providers and anonymous callers.
   */
  default Optional<String> accountId() {
    return Optional.empty();
  }

  /** The caller as {@link #parse} reads it. */
  String text();

  /**
   * The caller that the text names: the ARN of a root user, user, role, session or identity
   * provider, an account id (its root user), a service principal, or {@code *} for anonymous.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  static CallerIdentity parse(String text) {
    return CallerSyntax.parse(text);
  }

  /** The federated-user session of this name that the user made. */
  static CallerIdentity federatedUser(String sessionName, Arn user) {
    return new FederatedUser(
        new Arn(user.partition(), "sts", "", user.account(), "federated-user/" + sessionName),
        Optional.of(user));
  }
}
