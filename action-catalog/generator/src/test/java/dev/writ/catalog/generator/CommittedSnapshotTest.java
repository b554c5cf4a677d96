package dev.writ.catalog.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.snapshot.Corrections;
import dev.writ.catalog.generator.snapshot.IssuerFile;
import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedSnapshotTest {
  static final SnapshotFolder FOLDER = new SnapshotFolder(Path.of("../snapshot"));
  private static final Snapshot RAW = FOLDER.read();
  private static final Snapshot CORRECTED =
      Corrections.read(FOLDER.file("overrides.tsv")).apply(RAW);

  @Test
  void holdsAllOfAws() {
    assertThat(RAW.counts()).isEqualTo(new Counts(456, 22091, 2334, 2578, 59));
    assertThat(keys().map(KeyFacts::name).distinct()).hasSize(1580);
  }

  @Test
  void isWrittenAsItIsRead(@TempDir Path copy) throws IOException {
    new SnapshotFolder(copy).write(RAW);

    try (Stream<Path> files = Files.walk(copy)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file).hasSameTextualContentAs(FOLDER.file(copy.relativize(file).toString()));
      }
    }
  }

  @Test
  void hasActionsWithoutResourceTypes() {
    assertThat(actions().filter(action -> action.targets().isEmpty())).hasSize(6724);
  }

  @Test
  void hasActionsOfEachLevel() {
    assertThat(
            actions()
                .collect(Collectors.groupingBy(ActionFacts::accessLevel, Collectors.counting())))
        .containsOnlyKeys(AccessLevel.values())
        .containsEntry(AccessLevel.TAGGING, 719L)
        .containsEntry(AccessLevel.PERMISSIONS_MANAGEMENT, 425L);
  }

  @Test
  void hasThirteenTypesWithTwoTemplates() {
    assertThat(
            services().stream()
                .flatMap(service -> service.resourceTypes().stream())
                .filter(type -> type.arnTemplates().size() == 2))
        .hasSize(13);
  }

  @Test
  void listsNoTargetOfAnActionTwice() {
    assertThat(actions())
        .allSatisfy(
            action ->
                assertThat(action.targets())
                    .extracting(target -> target.resourceType())
                    .doesNotHaveDuplicates());
  }

  @Test
  void keepsAwsTypeOfKeysThatEndInArn() {
    assertThat(keys().filter(key -> key.name().endsWith("Arn") && key.type() == KeyType.STRING))
        .extracting(KeyFacts::name)
        .containsExactlyInAnyOrder(
            "aidevops:SourceAgentSpaceArn",
            "aidevops:TargetAgentSpaceArn",
            "bedrock-agentcore:KmsKeyArn",
            "bedrock-agentcore:PolicyEngineArn",
            "bedrock-mantle:CustomizedModelArn",
            "bedrock-mantle:ProjectArn",
            "bedrock-mantle:ReservationArn",
            "mgh:ConnectionResourceConnectionArn");
  }

  @Test
  void correctsTheGlobalKeysToAwsTable() {
    assertThat(CORRECTED.globalKeys())
        .contains(
            new KeyFacts("aws:SourceVpcArn", KeyType.ARN),
            new KeyFacts("aws:SignInSessionArn", KeyType.ARN),
            new KeyFacts("codebuild:BuildArn", KeyType.ARN),
            new KeyFacts("codebuild:ProjectArn", KeyType.ARN))
        .extracting(KeyFacts::name)
        .doesNotContain("aws:SourceOwner")
        .hasSize(61);
  }

  @Test
  void tenGlobalKeysTakeNoWildcards() {
    assertThat(CORRECTED.globalKeys().stream().filter(k -> k.type() == KeyType.FIXED_STRING))
        .extracting(KeyFacts::name)
        .containsExactly(
            "aws:PrincipalAccount",
            "aws:PrincipalOrgID",
            "aws:ResourceAccount",
            "aws:ResourceOrgID",
            "aws:SourceAccount",
            "aws:SourceOrgID",
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:VpceAccount",
            "aws:VpceOrgID");
  }

  @Test
  void knowsEveryClaimThatStsLists() {
    Set<String> claims =
        IssuerFile.read(FOLDER.file("oidc.tsv")).stream()
            .flatMap(issuer -> issuer.keys().stream())
            .map(KeyFacts::name)
            .collect(Collectors.toSet());

    assertThat(CORRECTED.service("sts").orElseThrow().keys().stream().map(KeyFacts::name))
        .filteredOn(name -> !name.matches("(aws|iam|saml|sts):.*"))
        .isNotEmpty()
        .allMatch(claims::contains);
    assertThat(claims)
        .contains(
            "token.actions.githubusercontent.com:sub",
            "token.actions.githubusercontent.com:aud",
            "gitlab.com:sub",
            "oidc.eks.${Region}.amazonaws.com/id/${ClusterId}:sub");
  }

  private static Collection<ServiceFacts> services() {
    return RAW.services().values();
  }

  private static Stream<ActionFacts> actions() {
    return services().stream().flatMap(service -> service.actions().stream());
  }

  private static Stream<KeyFacts> keys() {
    return services().stream().flatMap(service -> service.keys().stream());
  }
}
