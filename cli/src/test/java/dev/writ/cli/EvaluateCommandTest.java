package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String ALLOWED =
      "{\"name\":\"a\",\"request\":{\"principal\":\"arn:aws:iam::111122223333:user/Ana\",\"action\":\"s3:GetObject\","
          + "\"resource\":\"arn:aws:s3:::b/k\"},\"policies\":{\"identity\":[{\"Statement\":{\"Effect\":\"Allow\","
          + "\"Action\":\"s3:*\",\"Resource\":\"*\"}}]}}\n";
  private static final String DENIED = ALLOWED.replace("\"a\"", "\"d\"").replace("s3:*", "ec2:*");

  @Test
  void answersEachLineInOrder() {
    Run run = Run.withInput(ALLOWED + DENIED, "evaluate");
    assertThat(run.out())
        .isEqualTo(
            """
            {"name":"a","decision":"ALLOWED"}
            {"name":"d","decision":"IMPLICIT_DENY"}
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void aBadLineAnswersWithAnErrorAndTheRunGoesOn() {
    Run run =
        Run.withInput("nonsense\n\n{\"name\":\"n\",\"request\":{}}\n" + ALLOWED, "evaluate", "-");
    assertThat(run.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"name\":null,\"error\":\"line 1: "),
            second ->
                assertThat(second)
                    .isEqualTo(
                        "{\"name\":\"n\",\"error\":\"line 3: there is no member `action` in `request`\"}"),
            third -> assertThat(third).isEqualTo("{\"name\":\"a\",\"decision\":\"ALLOWED\"}"));
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void bytesThatAreNoTextSpoilTheirLineOnly() {
    byte[] line = ALLOWED.getBytes(StandardCharsets.UTF_8);
    byte[] input = new byte[line.length + 2];
    input[0] = (byte) 0xff;
    input[1] = '\n';
    System.arraycopy(line, 0, input, 2, line.length);
    Run run = Run.withInput(input, "evaluate");
    assertThat(run.out())
        .isEqualTo(
            """
            {"name":null,"error":"line 1: the line is not UTF-8"}
            {"name":"a","decision":"ALLOWED"}
            """);
  }

  @Test
  void countsLinesOnStandardErrorWhereAsked() {
    String lines = "x\n".repeat(20_001);
    Run always = Run.withInput(lines, "evaluate", "--progress", "always");
    assertThat(always.err()).isEqualTo("10000 lines\r20000 lines\r20001 lines\n");
    Run never = Run.withInput(lines, "evaluate", "--progress", "never");
    assertThat(never.err()).isEmpty();
    assertThat(never.out()).isEqualTo(always.out());
  }

  @Test
  void countsNothingForAShortInput() {
    assertThat(Run.withInput(ALLOWED, "evaluate", "--progress", "always").err()).isEmpty();
  }

  @Test
  void addsTheExplanationWhereAsked() {
    Run run = Run.withInput(DENIED, "evaluate", "--explain");
    assertThat(run.out())
        .startsWith("{\"name\":\"d\",\"decision\":\"IMPLICIT_DENY\",\"explanation\":{")
        .contains("because no identity-based policy allows the s3:GetObject action");
  }

  @Test
  void readsAFileAndNamesOneThatIsNot(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("s.ndjson"), ALLOWED);
    assertThat(Run.of("evaluate", file.toString()).out()).contains("ALLOWED");
    Run missing = Run.of("evaluate", folder.resolve("none").toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("no such file");
  }

  @Test
  void explainsAScenarioAsText() {
    Run run = Run.withInput(DENIED, "explain");
    assertThat(run.out())
        .startsWith("IMPLICIT_DENY: User: arn:aws:iam::111122223333:user/Ana is not authorized")
        .contains("would be ALLOWED if an identity-based policy allowed s3:GetObject");
    assertThat(run.status()).isZero();
  }

  @Test
  void explainsAPastedMessageUnderPolicies(@TempDir Path folder) throws IOException {
    Path policies = Files.writeString(folder.resolve("p.json"), "{\"identity\":[]}");
    Run run =
        Run.withInput(
            "An error occurred (AccessDenied): User: arn:aws:iam::111122223333:user/Ana is not"
                + " authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::b/k\" because"
                + " no identity-based policy allows the s3:GetObject action",
            "explain",
            "--policies",
            policies.toString());
    assertThat(run.out()).startsWith("IMPLICIT_DENY: User: arn:aws:iam::111122223333:user/Ana");
  }

  @Test
  void explainsACloudTrailEventUnderPolicies(@TempDir Path folder) throws IOException {
    Path policies =
        Files.writeString(
            folder.resolve("p.json"),
            "{\"identity\":[{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"ec2:*\",\"Resource\":\"*\","
                + "\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":\"eu-west-1\"}}}}]}");
    Run run =
        Run.withInput(
            """
            {"eventSource":"ec2.amazonaws.com","eventName":"DescribeInstances","awsRegion":"us-east-1",
             "sourceIPAddress":"203.0.113.9","userIdentity":{"type":"AssumedRole",
             "arn":"arn:aws:sts::111122223333:assumed-role/ops/ana",
             "sessionContext":{"sessionIssuer":{"arn":"arn:aws:iam::111122223333:role/team/ops"}}}}""",
            "explain",
            "--policies",
            policies.toString());
    assertThat(run.out()).contains("request: us-east-1 (given)").startsWith("IMPLICIT_DENY");
  }

  @Test
  void saysWhatItCannotRead() {
    Run run = Run.withInput("hello", "explain", "--policies", "/dev/null");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("neither a CloudTrail event nor a message");
  }
}
