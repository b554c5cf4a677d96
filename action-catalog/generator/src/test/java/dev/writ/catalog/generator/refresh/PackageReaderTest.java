package dev.writ.catalog.generator.refresh;

import static dev.writ.catalog.generator.PackageFixture.action;
import static dev.writ.catalog.generator.PackageFixture.target;
import static dev.writ.catalog.generator.PackageFixture.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.catalog.generator.PackageFixture;
import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.TargetFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTest {
  private static final String ARN = "arn:${Partition}:a:${Region}:${Account}:t/${Id}";

  @TempDir private Path folder;

  @Test
  void readsTheCompoundAccessLevels() throws IOException {
    ServiceFacts service =
        read(
            "",
            action("A", "Tagging, Write", "")
                + ","
                + action("B", "Permissions management, Write", ""));

    assertThat(service.actions())
        .extracting(ActionFacts::accessLevel)
        .containsExactly(AccessLevel.TAGGING, AccessLevel.PERMISSIONS_MANAGEMENT);
  }

  @Test
  void separatesArnTemplatesThatStandInOneString() throws IOException {
    ServiceFacts service = read(type("t", ARN + ", arn:${Partition}:a:::u:${Name}"), "");

    assertThat(service.resourceTypes().get(0).arnTemplates())
        .containsExactly(ARN, "arn:${Partition}:a:::u:${Name}");
  }

  @Test
  void joinsATypeThatAnActionListsTwice() throws IOException {
    ServiceFacts service =
        read(
            type("t", ARN),
            action(
                "A", "Read", target("t", false, "\"a:x\"") + "," + target("t", true, "\"a:b\"")));

    assertThat(service.actions().get(0).targets())
        .containsExactly(new TargetFacts("t", true, List.of("a:b", "a:x")));
  }

  @Test
  void writesThePlaceholderOfGlobalTagKeysAsServicesDo() throws IOException {
    PackageFixture.in(folder).service("a", "", "", "");

    assertThat(PackageReader.read(folder).globalKeys())
        .containsExactly(
            new KeyFacts("aws:EpochTime", KeyType.DATE),
            new KeyFacts("aws:PrincipalTag/${TagKey}", KeyType.STRING));
  }

  @Test
  void refusesAnUnknownAccessLevel() {
    assertThatThrownBy(() -> read("", action("A", "Tagging", "")))
        .isInstanceOf(BrokenScrapeException.class)
        .hasMessage("service `a`: unknown access level `Tagging`");
  }

  @Test
  void refusesAnActionOnAnUndefinedResourceType() {
    assertThatThrownBy(() -> read("", action("A", "Read", target("t", true, ""))))
        .isInstanceOf(BrokenScrapeException.class)
        .hasMessage("service `a`: action `A` names the undefined resource type `t`");
  }

  @Test
  void refusesAnArnThatIsNoTemplate() {
    assertThatThrownBy(() -> read(type("t", "arn:aws:a"), ""))
        .isInstanceOf(BrokenScrapeException.class)
        .hasMessage("service `a`: resource type `t` has the ARN `arn:aws:a`");
  }

  @Test
  void refusesAFolderThatIsNoPackage() {
    assertThatThrownBy(() -> PackageReader.read(folder))
        .isInstanceOf(BrokenScrapeException.class)
        .hasMessageStartingWith("cannot read the package in ");
  }

  private ServiceFacts read(String types, String actions) throws IOException {
    PackageFixture.in(folder).service("a", "", types, actions);
    return PackageReader.read(folder).services().values().iterator().next();
  }
}
