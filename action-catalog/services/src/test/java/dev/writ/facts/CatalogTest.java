package dev.writ.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.writ.builder.AccessLevel;
import dev.writ.model.ValueType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void holdsAllOfAws() {
    assertThat(CATALOG.version())
        .isEqualTo(
            new CatalogVersion(
                "0.21.202609261", LocalDate.of(2026, 9, 26), 456, 22_091, 2_334, 2_578, 61));
    assertThat(CATALOG.prefixes()).hasSize(456).isSorted();
    assertThat(CATALOG.actionsMatching("*")).hasSize(22_091);
    assertThat(CATALOG.servicesMatching("*").stream().flatMap(s -> s.resourceTypes().stream()))
        .hasSize(2_334);
    assertThat(CATALOG.servicesMatching("*").stream().flatMap(s -> s.keys().stream()))
        .hasSize(2_578);
  }

  @Test
  void findsAServiceInAnyCase() {
    ServiceFacts s3 = CATALOG.service("S3").orElseThrow();

    assertThat(s3).isSameAs(CATALOG.service("s3").orElseThrow());
    assertThat(s3.name()).isEqualTo("Amazon S3");
    assertThat(s3.javaClass()).isEqualTo("S3");
    assertThat(s3.page())
        .isEqualTo(
            "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html");
    assertThat(CATALOG.service("s33")).isEmpty();
  }

  @Test
  void findsAnActionInAnyCase() {
    ActionFacts action = CATALOG.action("S3:getobject").orElseThrow();

    assertThat(action.qualifiedName()).isEqualTo("s3:GetObject");
    assertThat(action.accessLevel()).isEqualTo(AccessLevel.READ);
    assertThat(action).isSameAs(CATALOG.action("s3:GetObject").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3", "s3:", ":GetObject", "s3:GetObject:", "s3:Get*", "\u0130:x"})
  void whatIsNoActionIsNotFound(String name) {
    assertThat(CATALOG.action(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "s3:Get*, 63",
    "S3:GET*, 63",
    "s3:GetObject, 1",
    "s3:GetObjec?, 1",
    "s3:*, 180",
    "sq?:*, 20",
    "**, 22091",
    "*:*, 22091",
    "*:ListBucket, 3",
    "s3:Nothing*, 0",
    "nothing:*, 0",
    "s3*, 0",
    "'', 0"
  })
  void expandsPatterns(String pattern, int count) {
    assertThat(CATALOG.actionsMatching(pattern)).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void expandsInOrder() {
    assertThat(CATALOG.actionsMatching("sqs:*Message*"))
        .extracting(ActionFacts::name)
        .startsWith("CancelMessageMoveTask", "ChangeMessageVisibility", "DeleteMessage")
        .isSorted();
  }

  @Test
  void hostilePatternsAreAnsweredAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(CATALOG.actionsMatching("*:" + "*a".repeat(20_000))).isEmpty();
          assertThat(CATALOG.resourceTypesOf("arn:aws:s3:::" + "*a".repeat(2_000))).isNotEmpty();
          assertThat(CATALOG.nearestActions("s3:" + "x".repeat(100_000))).isEmpty();
          assertThat(CATALOG.nearestKeys("a:".repeat(10_000))).isEmpty();
        });
  }

  @Test
  void knowsWhichResourceTypesAnActionNeeds() {
    ActionFacts runInstances = CATALOG.action("ec2:RunInstances").orElseThrow();

    assertThat(runInstances.requiredTargets())
        .extracting(target -> target.resourceType().name())
        .containsExactly("image", "instance", "network-interface", "security-group", "subnet");
    assertThat(runInstances.target("key-pair").orElseThrow().required()).isFalse();
    assertThat(CATALOG.action("s3:ListAllMyBuckets").orElseThrow().isWildcardOnly()).isTrue();
  }

  @Test
  void knowsTheKeysOfAnActionAndOfAnActionOnAResource() {
    ActionFacts runInstances = CATALOG.action("ec2:RunInstances").orElseThrow();
    TargetFacts image = runInstances.target("image").orElseThrow();

    assertThat(runInstances.supportsKey("EC2:imagetype")).isTrue();
    assertThat(runInstances.supportsKey("ec2:ResourceTag/team")).isTrue();
    assertThat(runInstances.supportsKey("ec2:ResourceTag/")).isFalse();
    assertThat(runInstances.supportsKey("s3:prefix")).isFalse();
    assertThat(names(runInstances.keysOn(image)))
        .contains("ec2:ImageType", "ec2:Region")
        .doesNotContain("ec2:InstanceType");
    assertThat(names(runInstances.allKeys())).contains("ec2:ImageType", "ec2:InstanceType");
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::reports, s3 bucket",
    "arn:aws:s3:::reports/*, s3 object",
    "arn:aws:s3:::reports*, s3 bucket;s3 object",
    "arn:aws:sqs:us-east-1:111122223333:orders, sqs queue",
    "arn:*:iam::*:role/ops/*, iam role",
    "arn:aws:lambda:*:*:function:f, lambda function",
    "arn:aws:lambda:*:*:function:f:1, lambda function alias;lambda function version",
    "arn:aws:lambda:*:*:layer:l, lambda layer",
    "arn:aws:apigateway:us-east-1::/restapis/a/stages/b, apigateway Stage",
    "arn:aws:s3:::, s3 bucket"
  })
  void knowsWhichTypesAnArnCanBe(String arn, String types) {
    String service = arn.split(":", -1)[2];

    assertThat(
            CATALOG.service(service).orElseThrow().resourceTypesOf(arn).stream()
                .map(ResourceTypeFacts::toString))
        .containsExactly(types.split(";", -1));
  }

  @Test
  void anArnMayBeATypeOfAnotherServiceToo() {
    assertThat(CATALOG.resourceTypesOf("arn:aws:iam::111122223333:role/x"))
        .extracting(ResourceTypeFacts::toString)
        .containsExactly("iam role", "ec2 role", "ssm iam-role", "sts role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "x", "arn:aws", "arn:aws:s3", "::::::", "arn:aws:none:::x"})
  void anyTextMayBeAskedForItsTypes(String arn) {
    assertThat(CATALOG.resourceTypesOf(arn)).isNotNull();
  }

  @Test
  void namesTheFactoryThatMakesAnArn() {
    assertThat(templates("s3", "object"))
        .containsExactly(
            new ArnTemplate(
                "arn:${Partition}:s3:::${BucketName}/${ObjectName}",
                "arn:*:s3:::*/*",
                "S3.object"));
    assertThat(templates("sts", "role"))
        .extracting(ArnTemplate::factory)
        .containsExactly("Iam.role");
    assertThat(templates("apigateway", "Stage"))
        .extracting(ArnTemplate::factory)
        .containsExactly("ApiGateway.stage", "ApiGateway.restApiStage");
    assertThat(templates("wafv2", "apigateway"))
        .extracting(ArnTemplate::factory)
        .containsExactly("ApiGateway.restApiStage");
  }

  @ParameterizedTest
  @CsvSource({
    "aws:SourceIp, aws:SourceIp, IP_ADDRESS, false",
    "AWS:sourceip, aws:SourceIp, IP_ADDRESS, false",
    "aws:ResourceTag/team, aws:ResourceTag/${TagKey}, STRING, false",
    "aws:TagKeys, aws:TagKeys, STRING, true",
    "aws:SourceVpcArn, aws:SourceVpcArn, ARN, false",
    "s3:max-keys, s3:max-keys, NUMERIC, false",
    "s3:ExistingObjectTag/a, s3:ExistingObjectTag/<key>, STRING, false",
    "kms:EncryptionContext:app, kms:EncryptionContext:${EncryptionContextKey}, STRING, false",
    "events:Metadata/a/Matcher, events:Metadata/${MetadataKey}/Matcher, STRING, false",
    "ec2:SourceInstanceArn, ec2:SourceInstanceArn, ARN, false",
    "saml:aud, saml:aud, STRING, false",
    "identitycenter:InstanceArn, identitycenter:InstanceArn, ARN, false",
    "token.actions.githubusercontent.com:sub, token.actions.githubusercontent.com:sub, STRING, false",
    "cognito-identity.amazonaws.com:amr, cognito-identity.amazonaws.com:amr, STRING, true",
    "oidc.eks.eu-west-1.amazonaws.com/id/AB:aud, oidc.eks.${Region}.amazonaws.com/id/${ClusterId}:aud, STRING, false",
    "idp.example.com/realm:sub, ${Issuer}:sub, STRING, false"
  })
  void knowsTheTypeOfAKey(String name, String key, ValueType type, boolean multivalued) {
    KeyFacts facts = CATALOG.key(name).orElseThrow();

    assertThat(facts.name()).isEqualTo(key);
    assertThat(facts.type()).isEqualTo(new KeyType(type, multivalued, true));
  }

  @Test
  void knowsKeysThatTakeNoWildcards() {
    assertThat(CATALOG.key("aws:PrincipalOrgID").orElseThrow().type().wildcards()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "aws:", "aws:ResourceTag/", "aws:SourceOwner", "a:sub", "s3:aud", "x"})
  void whatIsNoKeyIsNotFound(String name) {
    assertThat(CATALOG.key(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "s3:GetObjct, s3:GetObject",
    "dyanmodb:PutItem, dynamodb:PutItem",
    "s3:GetBucketLifecycleConfiguration, s3:GetLifecycleConfiguration;s3:PutLifecycleConfiguration",
    "lambda:Invoke, lambda:InvokeAsync;lambda:InvokeFunction;lambda:InvokeFunctionUrl",
    "GetObject, s3:GetObject;s3-outposts:GetObject;mediapackagev2:GetObject",
    "nothing:LikeThis, ''"
  })
  void suggestsTheNearestActions(String name, String nearest) {
    assertThat(String.join(";", CATALOG.nearestActions(name))).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "aws:UserNam, aws:username",
    "aws:ResourceTags/team, aws:ResourceTag/team",
    "s3:prefx, s3:prefix",
    "token.actions.githubusercontent.com:subj, token.actions.githubusercontent.com:sub"
  })
  void suggestsTheNearestKeys(String name, String nearest) {
    assertThat(CATALOG.nearestKeys(name)).startsWith(nearest).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void suggestsTheNearestServices() {
    assertThat(CATALOG.nearestServices("dyanmodb")).containsExactly("dynamodb");
    assertThat(CATALOG.nearestServices("")).isEmpty();
  }

  private static List<ArnTemplate> templates(String service, String type) {
    return CATALOG.service(service).orElseThrow().resourceType(type).orElseThrow().templates();
  }

  private static List<String> names(List<KeyFacts> keys) {
    return keys.stream().map(KeyFacts::name).toList();
  }
}
