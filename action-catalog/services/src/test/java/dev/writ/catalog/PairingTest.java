package dev.writ.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which actions go with which resources, keys and statements is javac's business. */
class PairingTest {

  @BeforeAll
  static void needsTheWholeCatalog() {
    GeneratedServices.assumeAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow(S3.GET_OBJECT, S3.GET_OBJECT_TAGGING).on(S3.object(\"b\", \"k\"))",
        "allow(S3.LIST_BUCKET).on(S3.bucket(\"b\")).on(S3.bucket(\"c\"))",
        "allow(DynamoDb.PUT_ITEM, DynamoDb.QUERY).on(DynamoDb.table(\"t\"))",
        "allow(Sts.ASSUME_ROLE).on(Iam.role(\"r\"))",
        "allow(Sts.ASSUME_ROLE).on(Iam.role(Scope.account(\"111122223333\"), \"r\"))",
        "allow(Ec2.DESCRIBE_INSTANCES).onAll()",
        "allow(Ec2.DESCRIBE_INSTANCES, S3.GET_OBJECT).onAll()",
        "allow(Sqs.SEND_MESSAGE).on(Sqs.queue(Scope.of(\"eu-west-1\", \"111122223333\"), \"q\"))",
        "allow(S3.ALL_ACTIONS).on(S3.bucket(\"b\")).on(S3.object(\"b\", \"*\"))",
        "allow(S3.actions(\"Get*\")).on(S3.object(\"b\", \"*\"))",
        "allow(anyOf(S3.LIST_BUCKET, S3.GET_OBJECT)).on(S3.bucket(\"b\"))",
        "allow(WafV2.ASSOCIATE_WEB_ACL).on(ApiGateway.restApiStage(\"a\", \"s\"))",
        "allow(S3.LIST_BUCKET).on(S3.bucket(\"b\")).when(S3.Keys.PREFIX.like(\"a/*\"))",
        "allow(S3.LIST_BUCKET).on(S3.bucket(\"b\")).when(Aws.PRINCIPAL_ORG_ID.is(\"o-1\"))",
        "Oidc.GITHUB.sub().like(\"repo:a/b:*\")",
        "Oidc.issuer(\"https://oidc.eks.eu-west-1.amazonaws.com/id/A\").aud().is(\"sts.amazonaws.com\")",
        "Aws.resourceTag(\"team\").is(\"a\")"
      })
  void rightPairingsCompile(String expression) {
    assertThat(SourceCompiler.errorsOf(expression)).isEmpty();
  }

  @Test
  void aTopicIsNotForActionsOfTopicsAndQueuesTogether() {
    assertThat(SourceCompiler.errorsOf("allow(Sns.PUBLISH, Sqs.SEND_MESSAGE).on(Sns.topic(\"t\"))"))
        .singleElement()
        .satisfies(PairingTest::isAtAnArgument);
    assertThat(
            SourceCompiler.errorsOf("allow(S3.GET_OBJECT, Sqs.SEND_MESSAGE).on(Sns.topic(\"t\"))"))
        .hasSize(1);
  }

  @Test
  void aJobIsForNeitherBucketsNorObjects() {
    assertThat(SourceCompiler.errorsOf("allow(S3.LIST_BUCKET, S3.GET_OBJECT).on(S3.job(\"j\"))"))
        .singleElement()
        .satisfies(PairingTest::isAtAnArgument);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow(S3.GET_OBJECT).on(S3.bucket(\"b\"))",
        "allow(S3.LIST_BUCKET).on(S3.object(\"b\", \"k\"))",
        "allow(S3.LIST_BUCKET).on(Sqs.queue(\"q\"))",
        "allow(Ec2.DESCRIBE_INSTANCES).on(Ec2.instance(\"i\"))",
        "allow(Sts.ASSUME_ROLE).on(Iam.user(\"u\"))"
      })
  void aWrongResourceIsAnErrorAtTheArgument(String expression) {
    assertThat(SourceCompiler.errorsOf(expression))
        .singleElement()
        .satisfies(PairingTest::isAtAnArgument);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aws.SECURE_TRANSPORT.like(\"true\")",
        "Aws.PRINCIPAL_ORG_ID.like(\"o-*\")",
        "Aws.SOURCE_IP.like(\"10.*\")",
        "Aws.SOURCE_OWNER",
        "S3.Keys.MAX_KEYS.like(\"1\")",
        "Sqs.queue(\"us-east-1\", \"q\")"
      })
  void aWrongUseOfAKeyOrFactoryDoesNotCompile(String expression) {
    assertThat(SourceCompiler.errorsOf(expression)).hasSize(1);
  }

  /** The caret is on the call whose value is of the wrong type, and nowhere else. */
  private static void isAtAnArgument(SourceCompiler.JavacError error) {
    assertThat(error.code()).isEqualTo("compiler.err.prob.found.req");
    assertThat(error.at()).matches("[a-z0-9]+\\.[a-z]+\\(\"[a-z]\"(, \"[a-z]\")*\\)");
  }
}
