package dev.writ.catalog.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AliasesTest {
  private static final Map<TypeId, TypeId> ALIASES =
      new Aliases(new SnapshotFolder(Path.of("../snapshot")).read()).all();

  @Test
  void aRoleOfStsIsARoleOfIam() {
    assertThat(ALIASES).containsEntry(new TypeId("sts", "role"), new TypeId("iam", "role"));
  }

  @Test
  void ofTwoOwnersWithTheSameFormTheOneWithTheSamePlaceholdersIsMeant() {
    assertThat(ALIASES)
        .containsEntry(new TypeId("wafv2", "appsync"), new TypeId("appsync", "graphqlapi"));
  }

  @Test
  void oneOfTheOwnersTwoFormsIsEnough() {
    assertThat(ALIASES)
        .containsEntry(new TypeId("wafv2", "apigateway"), new TypeId("apigateway", "Stage"));
  }

  @Test
  void aNarrowerFormStaysAType() {
    assertThat(ALIASES)
        .doesNotContainKeys(new TypeId("es", "es_role"), new TypeId("sts", "root-user"));
  }

  @Test
  void sixtyThreeTypesAreAnotherServices() {
    assertThat(ALIASES.keySet()).hasSize(63);
  }
}
