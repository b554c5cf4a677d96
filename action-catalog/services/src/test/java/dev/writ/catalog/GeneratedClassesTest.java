package dev.writ.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.AccessLevel;
import dev.writ.builder.Action;
import dev.writ.builder.Resource;
import dev.writ.builder.Scope;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.ServiceFacts;
import dev.writ.model.Parameter;
import dev.writ.model.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratedClassesTest {

  @BeforeAll
  static void needsTheWholeCatalog() {
    GeneratedServices.assumeAll();
  }

  @Test
  void everyActionHasAConstantOfItsName() throws IllegalAccessException {
    for (ServiceFacts service : GeneratedServices.all()) {
      List<String> patterns = new ArrayList<>();
      for (Field field : GeneratedServices.classOf(service).getFields()) {
        patterns.addAll(((Action<?>) field.get(null)).patterns());
      }
      assertThat(patterns)
          .as(service.prefix())
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of(service.prefix() + ":*"),
                      service.actions().stream().map(ActionFacts::qualifiedName))
                  .toList());
    }
  }

  @Test
  void constantsKnowTheirAccessLevel() throws IllegalAccessException {
    for (Field field : S3.class.getFields()) {
      Action<?> action = (Action<?>) field.get(null);
      Catalog.bundled()
          .action(action.patterns().get(0))
          .ifPresent(facts -> assertThat(action.accessLevel()).isEqualTo(facts.accessLevel()));
    }
    assertThat(S3.GET_OBJECT.accessLevel()).isEqualTo(AccessLevel.READ);
  }

  @Test
  void everyResourceTypeHasAFactory() {
    for (ServiceFacts service : GeneratedServices.all()) {
      service
          .resourceTypes()
          .forEach(
              type ->
                  type.templates()
                      .forEach(
                          template ->
                              assertThat(hasFactory(template.factory()))
                                  .as(template.factory())
                                  .isTrue()));
    }
  }

  private static boolean hasFactory(String call) {
    String[] parts = call.split("\\.", -1);
    try {
      return Arrays.stream(Class.forName("dev.writ.catalog." + parts[0]).getMethods())
          .anyMatch(
              method ->
                  method.getName().equals(parts[1])
                      && Modifier.isStatic(method.getModifiers())
                      && Resource.class.isAssignableFrom(method.getReturnType()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void arnTypesAreInterfacesThatEndInArn() {
    assertThat(S3.BucketArn.class).isInterface();
    assertThat(S3.MultiRegionAccessPointRequestArn.class).isInterface();
    assertThat(S3.bucket("b")).isInstanceOf(S3.AccessPointOrBucket.class);
  }

  @Test
  void arnsKeepThePartitionOpen() {
    assertThat(S3.object("orders", "invoices/*").arn())
        .isEqualTo(Text.concat("arn:", Parameter.PARTITION, ":s3:::orders/invoices/*"));
  }

  @Test
  void arnsOfTwoOwnersAreEqualIffTheirTypeAndTextAre() {
    assertThat(S3.bucket("b")).isEqualTo(S3.bucket("b")).hasSameHashCodeAs(S3.bucket("b"));
    assertThat((Resource) S3.bucket("b/k")).isNotEqualTo(S3.object("b", "k"));
  }

  @Test
  void withoutAScopeAnArnIsOfEveryRegionAndAccount() {
    assertThat(Sqs.queue("q")).isEqualTo(Sqs.queue(Scope.ANY, "q"));
    assertThat(arn(Sqs.queue("q"))).isEqualTo("arn:aws:sqs:*:*:q");
    assertThat(arn(Sqs.queue(Scope.of("eu-west-1", "111122223333"), "q")))
        .isEqualTo("arn:aws:sqs:eu-west-1:111122223333:q");
    assertThat(arn(Iam.role(Scope.account("111122223333"), "ops/admin")))
        .isEqualTo("arn:aws:iam::111122223333:role/ops/admin");
  }

  @Test
  void deployParametersAndVariablesStandInArns() {
    Parameter bucket = Parameter.name("Bucket", "sample", 63);

    assertThat(S3.object(bucket, "home/${aws:username}/*").arn())
        .isEqualTo(
            Text.concat("arn:", Parameter.PARTITION, ":s3:::", bucket, "/home/${aws:username}/*"));
  }

  @Test
  void keysHoldTheNamesOfAws() {
    assertThat(S3.Keys.X_AMZ_ACL.key()).hasToString("s3:x-amz-acl");
    assertThat(S3.Keys.existingObjectTag("team").key()).hasToString("s3:ExistingObjectTag/team");
    assertThat(Events.Keys.metadataMatcher("a").key()).hasToString("events:Metadata/a/Matcher");
    assertThat(Kms.Keys.encryptionContext("app").key()).hasToString("kms:EncryptionContext:app");
    assertThat(Aws.principalTag("team").key()).hasToString("aws:PrincipalTag/team");
    assertThat(Aws.USER_ID.key()).hasToString("aws:userid");
    assertThat(Saml.AUD.key()).hasToString("saml:aud");
  }

  @Test
  void issuersHaveTheKeysOfTheirClaims() {
    assertThat(Oidc.GITHUB.sub().key()).hasToString("token.actions.githubusercontent.com:sub");
    assertThat(Oidc.GITLAB.projectId().key()).hasToString("gitlab.com:project_id");
    assertThat(Oidc.eks("eu-west-1", "AB").sub().key())
        .hasToString("oidc.eks.eu-west-1.amazonaws.com/id/AB:sub");
    assertThat(Oidc.issuer("https://idp.example.com/a").aud().key())
        .hasToString("idp.example.com/a:aud");
    assertThat(Oidc.circleci("org").projectId().key())
        .hasToString("oidc.circleci.com/org/org:oidc.circleci.com/project-id");
    assertThat(arn(Iam.oidcProvider(Scope.account("111122223333"), Oidc.GITHUB.url())))
        .isEqualTo("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com");
  }

  private static String arn(Resource resource) {
    return resource.arn().bound(Parameter::sample);
  }
}
