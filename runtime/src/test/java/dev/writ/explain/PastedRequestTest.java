package dev.writ.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.request.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedRequestTest {

  private static final String ANA = "arn:aws:iam::111122223333:user/Ana";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User: %s is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::b/k\" because no identity-based policy allows the s3:GetObject action|arn:aws:s3:::b/k",
        "An error occurred (AccessDenied) when calling the GetObject operation: User: %s is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k with an explicit deny|arn:aws:s3:::b/k",
        "User: %s is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k.|arn:aws:s3:::b/k",
        "User: %s is not authorized to perform: s3:GetObject|*"
      })
  void readsTheMessagesOfAws(String message, String resource) {
    Request request = PastedRequest.read(message.formatted(ANA));
    assertThat(request).hasToString(ANA + " s3:GetObject " + resource);
  }

  @Test
  void readsAMessageThatATerminalBroke() {
    Request request =
        PastedRequest.read(
            "User: " + ANA + " is not\nauthorized to perform: s3:GetObject on\n  resource: *");
    assertThat(request).hasToString(ANA + " s3:GetObject *");
  }

  @Test
  void readsACloudTrailEvent() {
    Request request =
        PastedRequest.read(
            """
            {"eventTime":"2026-05-01T10:00:00Z","eventSource":"kms.amazonaws.com","eventName":"Decrypt",
             "awsRegion":"eu-west-1","sourceIPAddress":"203.0.113.9","userAgent":"cli",
             "userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLEEXAMPLE:s",
              "arn":"arn:aws:sts::111122223333:assumed-role/ops/s",
              "sessionContext":{"sessionIssuer":{"arn":"arn:aws:iam::111122223333:role/team/ops"},
               "attributes":{"mfaAuthenticated":"true"}}},
             "resources":[{"ARN":"arn:aws:kms:eu-west-1:444455556666:key/1","accountId":"444455556666"}]}""");
    assertThat(request)
        .hasToString(
            "arn:aws:sts::111122223333:assumed-role/ops/s kms:Decrypt"
                + " arn:aws:kms:eu-west-1:444455556666:key/1");
    assertThat(request.resourceAccount()).contains("444455556666");
    assertThat(request.context().get("aws:MultiFactorAuthPresent")).hasToString("true");
    assertThat(request.context().get("aws:PrincipalArn"))
        .hasToString("arn:aws:iam::111122223333:role/team/ops");
    assertThat(request.context().get("aws:SourceIp")).hasToString("203.0.113.9");
  }

  @Test
  void takesTheActionOfAnEventFromItsMessage() {
    Request request =
        PastedRequest.read(
            """
            {"eventSource":"s3.amazonaws.com","eventName":"ListObjects","userIdentity":{"arn":"%s"},
             "errorMessage":"User: %s is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::b"}"""
                .formatted(ANA, ANA));
    assertThat(request).hasToString(ANA + " s3:ListBucket arn:aws:s3:::b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{}", "{\"eventSource\":1}"})
  void saysThatATextTellsOfNoRequest(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PastedRequest.read(text));
  }
}
