package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.facts.Catalog;
import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCommandTest {

  @Test
  void printsAnAction() {
    Run run = Run.of("catalog", "s3:getobject");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("s3:GetObject  Read\n\n")
        .contains("\n2 resource types\n")
        .containsPattern(" object +arn:\\$\\{Partition}:s3:::\\$\\{BucketName}/\\$\\{ObjectName}\n")
        .containsPattern("\\d+ condition keys, and the global ones\n")
        .containsPattern(" s3:ExistingObjectTag/<key> +String\n");
  }

  @Test
  void marksTheResourceTypesThatAnActionNeeds() {
    assertThat(Run.of("catalog", "ec2:RunInstances").out())
        .contains("; those with ! must be named\n")
        .containsPattern("\n  image! +arn:")
        .containsPattern("\n  key-pair +arn:");
  }

  @Test
  void printsAnActionThatTakesNoResource() {
    assertThat(Run.of("catalog", "s3:ListAllMyBuckets").out())
        .startsWith("s3:ListAllMyBuckets  List\n")
        .contains("no resource types: only the resource * can be named\n");
  }

  @Test
  void printsAService() {
    Run run = Run.of("catalog", "S3");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("s3  Amazon S3  (dev.writ.catalog.S3)\nhttps://docs.aws.amazon.com/")
        .containsPattern("\n\\d+ actions: \\d+ List, \\d+ Read, ")
        .containsPattern("\n  s3:GetObject +Read\n")
        .containsPattern("\n  bucket +arn:\\$\\{Partition}:s3:::\\$\\{BucketName}\n")
        .containsPattern("\n  s3:prefix +String\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aws:SourceIp                       | IPAddress
          aws:sourceip                       | IPAddress
          aws:TagKeys                        | ArrayOfString
          aws:PrincipalOrgID                 | String
          aws:ResourceTag/team               | String
          s3:prefix                          | String
          token.actions.githubusercontent.com:sub | String
          """)
  void printsAKey(String name, String type) {
    Run run = Run.of("catalog", name);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().findFirst().orElse("")).endsWith("  " + type);
  }

  @Test
  void saysWhatToMindAboutAKey() {
    assertThat(Run.of("catalog", "aws:TagKeys").out()).contains("ForAnyValue:");
    assertThat(Run.of("catalog", "aws:PrincipalOrgID").out()).contains("without wildcards");
    assertThat(Run.of("catalog", "aws:ResourceTag/team").out()).contains("a family of keys");
  }

  @Test
  void expandsAPatternWithItsCount() {
    int count = Catalog.bundled().actionsMatching("s3:Get*").size();
    Run run = Run.of("catalog", "s3:Get*");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("s3:Get* = " + count + " actions: ");
    assertThat(run.out().lines()).hasSize(count + 1);
  }

  @Test
  void expandsAPatternOfServices() {
    assertThat(Run.of("catalog", "s3*").out())
        .containsPattern("^s3\\* = \\d+ services\n")
        .containsPattern("\n  s3express +\\d+ actions +Amazon S3 Express\n");
  }

  @Test
  void countsTheActionsOfEverything() {
    assertThat(Run.of("catalog", "*").out())
        .startsWith("* = " + Catalog.bundled().version().actions() + " actions: ");
  }

  @Test
  void tellsWhatAnArnCanBe() {
    assertThat(Run.of("catalog", "arn:aws:s3:::reports/*").out())
        .startsWith("arn:aws:s3:::reports/* = ")
        .containsPattern(" s3 +object +arn:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dyanmodb          | the catalog has no service `dyanmodb`                      | dynamodb
          dyanmodb:PutItem  | the catalog has no action or condition key `dyanmodb:PutItem` | dynamodb:PutItem
          s3:GetObjet       | the catalog has no action or condition key `s3:GetObjet`   | s3:GetObject
          aws:SourceIpp     | the catalog has no action or condition key `aws:SourceIpp` | aws:SourceIp
          """)
  void suggestsTheNearestNames(String name, String message, String nearest) {
    Run run = Run.of("catalog", name);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList().get(0)).isEqualTo("error: " + message);
    assertThat(run.err().lines().toList().get(1)).startsWith("  did you mean ").contains(nearest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3:Nope*",
        "nope?",
        "arn:aws",
        "arn:aws:nope:::x",
        ":",
        "::",
        "a:b:c",
        "${x}",
        "é"
      })
  void saysThatItKnowsNothing(String name) {
    Run run = Run.of("catalog", name);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: the catalog has no ").contains("`" + name + "`\n");
  }

  @Test
  void answersAHostilePatternAtOnce() {
    assertThat(Run.of("catalog", "s3:" + "*a".repeat(2000) + "*").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "s3, service",
    "s3*, services",
    "s3:GetObject, action",
    "s3:Get*, actions",
    "aws:SourceIp, key",
    "arn:aws:s3:::b, arn"
  })
  void printsJson(String name, String kind) {
    Run run = Run.of("catalog", "--format", "json", name);
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("}\n");
    assertThat(((JsonObject) JsonReader.read(run.out(), 10_000_000)).get("kind").orElseThrow())
        .isInstanceOfSatisfying(
            JsonString.class, string -> assertThat(string.value()).isEqualTo(kind));
  }

  @Test
  void countsInJsonWhatItLists() {
    JsonObject json =
        (JsonObject) JsonReader.read(Run.of("catalog", "--format=json", "s3:Get*").out());
    JsonArray actions = (JsonArray) json.get("actions").orElseThrow();
    JsonNumber count = (JsonNumber) json.get("count").orElseThrow();
    assertThat(count.spelling()).isEqualTo(String.valueOf(actions.elements().size()));
  }

  @Test
  void refusesWrongUsage() {
    assertThat(Run.of("catalog").status()).isEqualTo(2);
    assertThat(Run.of("catalog", "s3", "ec2").status()).isEqualTo(2);
    assertThat(Run.of("catalog", "--format", "xml", "s3").err())
        .startsWith("error: Invalid value for option '--format'")
        .endsWith("see writ catalog --help\n");
  }
}
