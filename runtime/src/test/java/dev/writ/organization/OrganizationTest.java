package dev.writ.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.request.PolicyDocument;
import dev.writ.request.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationTest {

  private static final String PROD = "111122223333";
  private static final String DATA = "444455556666";
  private static final String MANAGEMENT = "999999999999";
  private static final String ANA = "arn:aws:iam::" + PROD + ":user/Ana";
  private static final String GITHUB =
      "arn:aws:iam::" + PROD + ":oidc-provider/token.actions.githubusercontent.com";
  private static final String EKS =
      "arn:aws:iam::" + PROD + ":oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EX";

  private static final String SAML = "arn:aws:iam::" + PROD + ":saml-provider/Corp";

  private static PolicyDocument policy(String statements) {
    return PolicyDocument.read(
        "p", "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}");
  }

  private static PolicyDocument allow(String action, String resource) {
    return policy(
        "{\"Effect\":\"Allow\",\"Action\":\"" + action + "\",\"Resource\":\"" + resource + "\"}");
  }

  private static PolicyDocument trust(String principal, String actions, String condition) {
    return policy(
        "{\"Effect\":\"Allow\",\"Principal\":{%s},\"Action\":[%s],\"Condition\":{%s}}"
            .formatted(principal, actions, condition));
  }

  private static String role(String name) {
    return "arn:aws:iam::" + PROD + ":role/" + name;
  }

  private static final Organization ORGANIZATION =
      Organization.builder("o-example", MANAGEMENT)
          .unit("workloads", OrganizationBuilder.ROOT, ControlPolicies.DEFAULT)
          .account(
              PROD,
              "workloads",
              ControlPolicies.denyingBy(
                  policy(
                      "{\"Effect\":\"Deny\",\"Action\":\"s3:DeleteBucket\",\"Resource\":\"*\"}")))
          .account(
              DATA,
              "workloads",
              ControlPolicies.DEFAULT.withResourceControl(
                  policy(
                      "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\","
                          + "\"Condition\":{\"StringNotEqualsIfExists\":{\"aws:PrincipalOrgID\":\"o-example\"},"
                          + "\"BoolIfExists\":{\"aws:PrincipalIsAWSService\":\"false\"}}}")))
          .add(Entity.user(ANA, allow("*", "*")).tagged("team", "blue"))
          .add(
              Entity.role(
                      role("path/ops"),
                      trust(
                          "\"AWS\":\"" + ANA + "\"",
                          "\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"",
                          ""),
                      allow("s3:*", "*"),
                      allow("sts:AssumeRole", "*"))
                  .tagged("team", "red"))
          .add(
              Entity.role(
                  role("second"),
                  trust("\"AWS\":\"" + role("path/ops") + "\"", "\"sts:AssumeRole\"", ""),
                  policy(
                      "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::${aws:PrincipalTag/project}/*\"}")))
          .add(
              Entity.role(
                  role("deploy"),
                  trust(
                      "\"Federated\":\"" + GITHUB + "\"",
                      "\"sts:AssumeRoleWithWebIdentity\"",
                      "\"StringLike\":{\"token.actions.githubusercontent.com:sub\":\"repo:acme/shop:*\"}"),
                  allow("lambda:UpdateFunctionCode", "*")))
          .add(
              Entity.role(
                  role("web-server"),
                  trust("\"Service\":\"ec2.amazonaws.com\"", "\"sts:AssumeRole\"", ""),
                  allow("s3:GetObject", "*")))
          .add(
              Entity.role(
                      role("handler"),
                      trust("\"Service\":\"lambda.amazonaws.com\"", "\"sts:AssumeRole\"", ""),
                      allow("*", "*"))
                  .boundedBy(allow("dynamodb:*", "*")))
          .add(
              Entity.role(
                  role("pod"),
                  trust(
                      "\"Federated\":\"" + EKS + "\"",
                      "\"sts:AssumeRoleWithWebIdentity\"",
                      "\"StringEquals\":{\"oidc.eks.eu-west-1.amazonaws.com/id/EX:sub\":\"system:serviceaccount:shop:cart\"}"),
                  allow("s3:GetObject", "*")))
          .add(
              Entity.role(
                  role("analyst"),
                  trust(
                      "\"Federated\":\"" + SAML + "\"",
                      "\"sts:AssumeRoleWithSAML\"",
                      "\"StringEquals\":{\"saml:aud\":\"https://signin.aws.amazon.com/saml\"}"),
                  allow("athena:*", "*")))
          .resource(
              "arn:aws:s3:::data",
              DATA,
              policy(
                  "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}"))
          .build();

  private static boolean allows(Credentials credentials, String action, String resource) {
    return ORGANIZATION.decide(credentials, Request.of(action, resource)).isAllowed();
  }

  private static AssumedRole assume(Credentials credentials, String role) {
    return ORGANIZATION.assumeRole(credentials, RoleAssumption.of(role, "s"));
  }

  @Test
  void aLongLivedUserIsBoundByTheAccountsScps() {
    Credentials ana = ORGANIZATION.user(ANA);
    assertThat(allows(ana, "s3:GetObject", "arn:aws:s3:::mine/k")).isTrue();
    assertThat(allows(ana, "s3:DeleteBucket", "arn:aws:s3:::mine")).isFalse();
    assertThat(allows(ORGANIZATION.rootUser(PROD), "s3:DeleteBucket", "arn:aws:s3:::mine"))
        .isFalse();
    assertThat(allows(ORGANIZATION.rootUser(MANAGEMENT), "s3:DeleteBucket", "arn:aws:s3:::mine"))
        .isTrue();
  }

  @Test
  void aRoleBySts() {
    Credentials session = assume(ORGANIZATION.user(ANA), role("path/ops")).session();
    assertThat(allows(session, "s3:GetObject", "arn:aws:s3:::data/k")).isTrue();
    assertThat(allows(session, "ec2:RunInstances", "*")).isFalse();
    assertThat(assume(Credentials.anonymous(), role("path/ops")).credentials()).isEmpty();
  }

  @Test
  void aSessionPolicyNarrowsTheSession() {
    Credentials session =
        ORGANIZATION
            .assumeRole(
                ORGANIZATION.user(ANA),
                RoleAssumption.of(role("path/ops"), "s")
                    .withSessionPolicy(allow("s3:ListBucket", "*")))
            .session();
    assertThat(allows(session, "s3:ListBucket", "arn:aws:s3:::mine")).isTrue();
    assertThat(allows(session, "s3:GetObject", "arn:aws:s3:::mine/k")).isFalse();
  }

  @Test
  void tagsAndSourceIdentityGoThroughAChain() {
    Credentials first =
        ORGANIZATION
            .assumeRole(
                ORGANIZATION.user(ANA),
                RoleAssumption.of(role("path/ops"), "s")
                    .withTransitiveTag("project", "apollo")
                    .withTag("team", "green")
                    .withSourceIdentity("ana"))
            .session();
    assertThat(first.context().get("aws:PrincipalTag/team")).hasToString("green");
    Credentials second = assume(first, role("second")).session();
    assertThat(second.context()).containsKeys("aws:PrincipalTag/project", "aws:SourceIdentity");
    assertThat(second.context()).doesNotContainKey("aws:PrincipalTag/team");
    assertThat(allows(second, "s3:GetObject", "arn:aws:s3:::apollo/k")).isTrue();
    assertThat(allows(second, "s3:GetObject", "arn:aws:s3:::gemini/k")).isFalse();
  }

  @Test
  void tagsNeedTheTrustPolicysTagSession() {
    AssumedRole refused =
        ORGANIZATION.assumeRole(
            assume(ORGANIZATION.user(ANA), role("path/ops")).session(),
            RoleAssumption.of(role("second"), "s").withTag("a", "b"));
    assertThat(refused.action()).isEqualTo("sts:TagSession");
    assertThat(refused.credentials()).isEmpty();
  }

  @Test
  void githubsTokensByRepository() {
    String sub = "token.actions.githubusercontent.com:sub";
    Credentials shop = Credentials.federated(GITHUB, Map.of(sub, "repo:acme/shop:ref:main"));
    Credentials evil = Credentials.federated(GITHUB, Map.of(sub, "repo:evil/shop:ref:main"));
    Credentials session = assume(shop, role("deploy")).session();
    assertThat(
            allows(
                session,
                "lambda:UpdateFunctionCode",
                "arn:aws:lambda:eu-west-1:" + PROD + ":function:shop"))
        .isTrue();
    assertThat(assume(evil, role("deploy")).credentials()).isEmpty();
  }

  @Test
  void anInstanceProfile() {
    Credentials session =
        assume(Credentials.service("ec2.amazonaws.com"), role("web-server")).session();
    assertThat(allows(session, "s3:GetObject", "arn:aws:s3:::mine/k")).isTrue();
    assertThat(
            assume(Credentials.service("lambda.amazonaws.com"), role("web-server")).credentials())
        .isEmpty();
  }

  @Test
  void aLambdaRoleWithinItsBoundary() {
    Credentials session =
        assume(Credentials.service("lambda.amazonaws.com"), role("handler")).session();
    assertThat(
            allows(session, "dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:" + PROD + ":table/t"))
        .isTrue();
    assertThat(allows(session, "s3:GetObject", "arn:aws:s3:::mine/k")).isFalse();
  }

  @Test
  void aServiceAccountOfACluster() {
    String sub = "oidc.eks.eu-west-1.amazonaws.com/id/EX:sub";
    Credentials cart = Credentials.federated(EKS, Map.of(sub, "system:serviceaccount:shop:cart"));
    Credentials other = Credentials.federated(EKS, Map.of(sub, "system:serviceaccount:shop:other"));
    assertThat(allows(assume(cart, role("pod")).session(), "s3:GetObject", "arn:aws:s3:::data/k"))
        .isTrue();
    assertThat(assume(other, role("pod")).credentials()).isEmpty();
  }

  @Test
  void aDirectorysUserBySaml() {
    Credentials employee =
        Credentials.federated(SAML, Map.of("saml:aud", "https://signin.aws.amazon.com/saml"));
    AssumedRole assumed = assume(employee, role("analyst"));
    assertThat(assumed.action()).isEqualTo("sts:AssumeRoleWithSAML");
    String workgroup = "arn:aws:athena:eu-west-1:" + PROD + ":workgroup/w";
    assertThat(allows(assumed.session(), "athena:StartQueryExecution", workgroup)).isTrue();
    assertThat(allows(assumed.session(), "s3:PutObject", "arn:aws:s3:::mine/k")).isFalse();
  }

  @Test
  void anAssertionForAnotherAudienceOrOfAnotherProviderIsRefused() {
    Map<String, String> audience = Map.of("saml:aud", "https://signin.aws.amazon.com/saml");
    Credentials elsewhere =
        Credentials.federated(SAML, Map.of("saml:aud", "https://login.example.com/saml"));
    Credentials unsaid = Credentials.federated(SAML, Map.of());
    Credentials stranger = Credentials.federated(SAML.replace("Corp", "Other"), audience);
    for (Credentials credentials : List.of(elsewhere, unsaid, stranger)) {
      AssumedRole refused = assume(credentials, role("analyst"));
      assertThat(refused.action()).isEqualTo("sts:AssumeRoleWithSAML");
      assertThat(refused.credentials()).isEmpty();
    }
  }

  @Test
  void anRcpKeepsStrangersOut() {
    assertThat(allows(Credentials.anonymous(), "s3:GetObject", "arn:aws:s3:::data/k")).isFalse();
    assertThat(allows(ORGANIZATION.user(ANA), "s3:GetObject", "arn:aws:s3:::data/k")).isTrue();
  }

  @Test
  void namesCyclesAndMissingUnits() {
    OrganizationBuilder cyclic =
        Organization.builder("o-1", MANAGEMENT)
            .unit("a", "b", ControlPolicies.DEFAULT)
            .unit("b", "a", ControlPolicies.DEFAULT);
    assertThatIllegalArgumentException()
        .isThrownBy(cyclic::build)
        .withMessage("`a` lies under itself: a < b < a");
    OrganizationBuilder lost =
        Organization.builder("o-1", MANAGEMENT).unit("a", "b", ControlPolicies.DEFAULT);
    assertThatIllegalArgumentException()
        .isThrownBy(lost::build)
        .withMessage("`a` lies under `b`, which is nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORGANIZATION.user("arn:aws:iam::" + PROD + ":user/Nobody"))
        .withMessageContaining("no user or role");
  }
}
