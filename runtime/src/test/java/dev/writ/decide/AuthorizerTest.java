package dev.writ.decide;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.identityPolicy;
import static dev.writ.Writ.resourcePolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.builder.Principals;
import dev.writ.catalog.Aws;
import dev.writ.catalog.S3;
import dev.writ.request.Arn;
import dev.writ.request.CallerIdentity;
import dev.writ.request.ContextValue;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.request.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizerTest {

  private static final String ANA = "arn:aws:iam::111122223333:user/Ana";

  @Test
  void decidesTypedRequestsUnderBuiltPolicies() {
    Authorizer authorizer =
        Authorizer.of(
            PolicyLayers.of(
                identityPolicy(
                    allow(S3.GET_OBJECT)
                        .on(S3.object("orders", "invoices/*"))
                        .when(Aws.SOURCE_IP.in("203.0.113.0/24")))));
    Request request =
        Request.of(S3.GET_OBJECT, S3.object("orders", "invoices/1"))
            .as(ANA)
            .with(Aws.SOURCE_IP.value("203.0.113.9"));
    assertThat(authorizer.decide(request).isAllowed()).isTrue();
    assertThat(authorizer.decide(request.with(Aws.SOURCE_IP.value("198.51.100.1"))))
        .hasToString("IMPLICIT_DENY (NO_IDENTITY_ALLOW)");
  }

  @Test
  void knowsTheTimeOnlyIfTold() {
    Authorizer authorizer =
        Authorizer.of(
            PolicyLayers.of(
                identityPolicy(
                    allow(S3.GET_OBJECT)
                        .onAll()
                        .when(Aws.CURRENT_TIME.before("2027-01-01T00:00:00Z")))));
    Request request = Request.of(S3.GET_OBJECT, S3.object("b", "k")).as(ANA);
    assertThat(authorizer.decide(request).isAllowed()).isFalse();
    assertThat(authorizer.decide(request.at(Instant.parse("2026-06-01T00:00:00Z"))).isAllowed())
        .isTrue();
  }

  @Test
  void theFederatingUsersArnGrantsItsSessionsWithinTheirPolicies() {
    PolicyDocument bucket =
        PolicyDocument.read(
            "bucket",
            """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"%s"},
             "Action":"s3:GetObject","Resource":"*"}}"""
                .formatted(ANA));
    Request request =
        Request.of("s3:GetObject", "arn:aws:s3:::b/k")
            .as(CallerIdentity.federatedUser("Fay", Arn.parse(ANA)));
    PolicyLayers layers = PolicyLayers.NONE.with(LayerKind.RESOURCE, bucket);
    assertThat(Authorizer.of(layers).decide(request).reason())
        .isEqualTo(DecisionReason.NO_SESSION_POLICY_ALLOW);
    PolicyDocument session =
        PolicyDocument.read(
            "session",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}");
    assertThat(Authorizer.of(layers.with(LayerKind.SESSION, session)).decide(request).reason())
        .isEqualTo(DecisionReason.RESOURCE_POLICY_NAMES_GRANTOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ana",
        "arn:aws:iam::1:user/Ana",
        "arn:aws:iam::111122223333:group/G",
        "arn:aws:sts::111122223333:assumed-role/R",
        "arn:aws:iam::111122223333:user/*",
        "arn:"
      })
  void namesTheTextThatIsNoPrincipal(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallerIdentity.parse(text))
        .withMessageContaining("`" + text + "` is no principal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "arn", "arn:aws:s3::", "arn:aws:s3:::", "bucket", "arn::s3:::b"})
  void namesTheTextThatIsNoResource(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Request.of("s3:GetObject", text))
        .withMessageContaining("`" + text + "` is no ARN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3", "s3:", ":GetObject", "s3:Get*", "s3:Get Object"})
  void namesTheTextThatIsNoAction(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Request.of(text, "*"))
        .withMessageContaining("is no action");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"request\":{}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\",\"context\":{\"a\":{}}}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\",\"context\":{\"a\":\"1\",\"A\":[\"2\"]}}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\",\"reigon\":\"x\"}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\"},\"policies\":{\"scp\":{}}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\"},\"policies\":{\"identity\":[{}]}}",
        "{\"request\":{\"principal\":\"*\",\"action\":\"s3:GetObject\",\"resource\":\"*\",\"resourceAccount\":\"12\"}}"
      })
  void refusesBrokenScenariosClearly(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> Scenario.read(json));
  }

  @Test
  void hostilePoliciesAnswerInTime() {
    String stars = "*a".repeat(5_000);
    PolicyDocument policy =
        PolicyDocument.read(
            "p",
            """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:%s",
             "Resource":["arn:aws:s3:::%s","%s${aws:username}%s"],
             "Condition":{"StringLike":{"k":"%s"},"NumericEquals":{"n":"%s"}}}}"""
                .formatted("*".repeat(10_000), stars, stars, stars, stars, "9".repeat(10_000)));
    Request request =
        Request.of("s3:GetObject", "arn:aws:s3:::" + "a".repeat(20_000) + "b")
            .as(ANA)
            .with("k", "a".repeat(20_000))
            .with("n", "9".repeat(100_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertThat(
                    Authorizer.of(PolicyLayers.NONE.with(LayerKind.IDENTITY, policy))
                        .decide(request)
                        .isAllowed())
                .isFalse());
  }

  @Test
  void aContextOfAMillionKeysIsNoTrouble() {
    Map<String, ContextValue> context = new HashMap<>();
    for (int i = 0; i < 1_000_000; i++) {
      context.put("k:" + i, ContextValue.of(List.of("a")));
    }
    Request request = Request.of("s3:GetObject", "*").as(ANA).withContext(context);
    PolicyLayers layers =
        PolicyLayers.of(
            resourcePolicy(allow(S3.GET_OBJECT).to(Principals.everyone()).on(S3.object("b", "k"))));
    assertThat(Authorizer.of(layers).decide(request).isAllowed()).isFalse();
  }
}
