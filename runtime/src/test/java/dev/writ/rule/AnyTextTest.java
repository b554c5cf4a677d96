package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the texts of a policy are, each rule ends without an exception. */
class AnyTextTest {

  private static final long SEED = 20261123L;
  private static final int POLICIES = 250;

  private static final List<String> PIECES =
      List.of(
          "",
          "*",
          "?",
          ":",
          "/",
          "arn:",
          "aws",
          "s3",
          "ec2",
          "iam",
          "::",
          "${",
          "}",
          "${aws:username}",
          "${*}",
          "Get",
          "GetObject",
          "PassRole",
          "role/",
          "us-east-1",
          "111122223333",
          "10.0.0.0/8",
          "true",
          "2026",
          "-",
          ",",
          " ",
          "'",
          "aws:SourceIp",
          "aws:TagKeys",
          "aws:ResourceTag/",
          "é",
          "日",
          "1e9",
          "::1",
          "/33",
          "s3:prefix",
          "sqs");

  private static final List<String> OPERATORS =
      List.of(
          "StringEquals",
          "StringLikeIfExists",
          "ForAllValues:StringEquals",
          "ForAnyValue:StringLike",
          "NumericLessThan",
          "DateGreaterThan",
          "Bool",
          "Null",
          "IpAddress",
          "NotIpAddress",
          "ArnLike",
          "BinaryEquals");

  private final Random random = new Random(SEED);

  @Test
  void no_rule_fails() {
    for (int i = 0; i < POLICIES; i++) {
      String policy = policy();
      for (PolicyKind kind : PolicyKind.values()) {
        PolicySubject subject = PolicySubject.of(kind, PolicyReader.read(policy).policy());
        assertThat(StandardRules.all().findings(subject))
            .as("seed %d, policy %d: %s", SEED, i, policy)
            .extracting(Finding::code)
            .doesNotContain(FindingCode.RULE_FAILED);
      }
    }
  }

  private String policy() {
    return String.format(
        "{\"Statement\":{\"Sid\":\"%s\",\"Effect\":\"%s\",\"%sAction\":[\"%s\",\"%s\"],"
            + "\"%sResource\":[\"%s\",\"%s\"],\"Condition\":{\"%s\":{\"%s\":[\"%s\",\"%s\"]}}}}",
        text(),
        random.nextBoolean() ? "Allow" : "Deny",
        random.nextBoolean() ? "" : "Not",
        text(),
        text(),
        random.nextBoolean() ? "" : "Not",
        text(),
        text(),
        OPERATORS.get(random.nextInt(OPERATORS.size())),
        text(),
        text(),
        text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
