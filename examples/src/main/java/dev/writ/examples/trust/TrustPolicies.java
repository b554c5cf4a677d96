package dev.writ.examples.trust;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.trustPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.Principals;
import dev.writ.builder.TrustPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.Oidc;
import dev.writ.catalog.Sts;

/** Trust policies of roles. */
public final class TrustPolicies {

  static final String ACCOUNT = "111122223333";

  private static final Oidc.Issuer CLUSTER =
      Oidc.issuer("oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E");

  private TrustPolicies() {}

  @IamPolicy("ec2-instance")
  static TrustPolicy ec2() {
    return service("ec2.amazonaws.com");
  }

  @IamPolicy("lambda-function")
  static TrustPolicy lambda() {
    return service("lambda.amazonaws.com");
  }

  @IamPolicy("ecs-task")
  static TrustPolicy ecsTask() {
    return trustPolicy(
        allow(Sts.ASSUME_ROLE)
            .to(Principals.service("ecs-tasks.amazonaws.com"))
            .when(
                Aws.SOURCE_ACCOUNT.is(ACCOUNT),
                Aws.SOURCE_ARN.like("arn:aws:ecs:eu-central-1:" + ACCOUNT + ":*")));
  }

  @IamPolicy("eks-service-account")
  static TrustPolicy eksServiceAccount() {
    return trustPolicy(
        allow(Sts.ASSUME_ROLE_WITH_WEB_IDENTITY)
            .to(Principals.oidcProvider(ACCOUNT, CLUSTER.url()))
            .when(
                CLUSTER.aud().is("sts.amazonaws.com"),
                CLUSTER.sub().is("system:serviceaccount:orders:reader")));
  }

  @IamPolicy("eks-pod-identity")
  static TrustPolicy eksPodIdentity() {
    return trustPolicy(
        allow(Sts.ASSUME_ROLE, Sts.TAG_SESSION)
            .to(Principals.service("pods.eks.amazonaws.com"))
            .when(Aws.SOURCE_ACCOUNT.is(ACCOUNT)));
  }

  /** The main branch of one repository, and nothing else of GitHub. */
  @IamPolicy("github-deploy")
  static TrustPolicy github() {
    return trustPolicy(
        allow(Sts.ASSUME_ROLE_WITH_WEB_IDENTITY)
            .to(Principals.oidcProvider(ACCOUNT, Oidc.GITHUB.url()))
            .when(
                Oidc.GITHUB.aud().is("sts.amazonaws.com"),
                Oidc.GITHUB.sub().is("repo:example/orders:ref:refs/heads/main")));
  }

  /** The main branch of one project on gitlab.com. */
  @IamPolicy("gitlab-deploy")
  static TrustPolicy gitlab() {
    return trustPolicy(
        allow(Sts.ASSUME_ROLE_WITH_WEB_IDENTITY)
            .to(Principals.oidcProvider(ACCOUNT, Oidc.GITLAB.url()))
            .when(
                Oidc.GITLAB.aud().is("https://gitlab.com"),
                Oidc.GITLAB.sub().is("project_path:example/orders:ref_type:branch:ref:main")));
  }

  private static TrustPolicy service(String servicePrincipal) {
    return trustPolicy(allow(Sts.ASSUME_ROLE).to(Principals.service(servicePrincipal)));
  }
}
