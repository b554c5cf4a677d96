package dev.writ.builder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.Writ;
import dev.writ.json.PolicyWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrincipalsTest {

  private static final String ACCOUNT = "111122223333";

  static Stream<Arguments> principals() {
    return Stream.of(
        row(Principals.everyone(), "\"*\""),
        row(Principals.account(ACCOUNT), "{\"AWS\":\"arn:aws:iam::111122223333:root\"}"),
        row(
            Principals.user(ACCOUNT, "team/alice"),
            "{\"AWS\":\"arn:aws:iam::111122223333:user/team/alice\"}"),
        row(Principals.role(ACCOUNT, "app"), "{\"AWS\":\"arn:aws:iam::111122223333:role/app\"}"),
        row(
            Principals.roleSession(ACCOUNT, "app", "me"),
            "{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/app/me\"}"),
        row(
            Principals.federatedUser(ACCOUNT, "bob"),
            "{\"AWS\":\"arn:aws:sts::111122223333:federated-user/bob\"}"),
        row(Principals.service("ec2.amazonaws.com"), "{\"Service\":\"ec2.amazonaws.com\"}"),
        row(
            Principals.oidcProvider(ACCOUNT, "token.example/x"),
            "{\"Federated\":\"arn:aws:iam::111122223333:oidc-provider/token.example/x\"}"),
        row(
            Principals.samlProvider(ACCOUNT, "corp"),
            "{\"Federated\":\"arn:aws:iam::111122223333:saml-provider/corp\"}"),
        row(
            Principals.federated("cognito-identity.amazonaws.com"),
            "{\"Federated\":\"cognito-identity.amazonaws.com\"}"),
        row(Principals.canonicalUser("79a5"), "{\"CanonicalUser\":\"79a5\"}"),
        row(
            Principals.of(SampleCatalog.role("app")),
            "{\"AWS\":\"arn:aws:iam::111122223333:role/app\"}"),
        row(Principals.raw("*"), "{\"AWS\":\"*\"}"));
  }

  private static Arguments row(PrincipalRef principal, String json) {
    return Arguments.of(principal, json);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("principals")
  void writesThePrincipalUnderItsType(PrincipalRef principal, String json) {
    assertThat(
            PolicyWriter.minified()
                .write(
                    Writ.trustPolicy(Writ.allow(SampleCatalog.ASSUME_ROLE).to(principal)).policy()))
        .contains("\"Principal\":" + json + ",");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("principals")
  void writesThePrincipalOfNotPrincipalToo(PrincipalRef principal, String json) {
    assertThat(
            PolicyWriter.minified()
                .write(
                    Writ.trustPolicy(Writ.deny(SampleCatalog.ASSUME_ROLE).toAllExcept(principal))
                        .policy()))
        .contains("\"NotPrincipal\":" + json + ",");
  }
}
