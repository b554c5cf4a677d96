package dev.writ.catalog.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.RetiredAction;
import dev.writ.catalog.generator.naming.PinnedNames;
import dev.writ.catalog.generator.snapshot.Corrections;
import dev.writ.catalog.generator.snapshot.IssuerFile;
import dev.writ.catalog.generator.snapshot.SnapshotFolder;
import dev.writ.catalog.generator.write.CatalogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  private static final SnapshotFolder SNAPSHOT = CommittedSnapshotTest.FOLDER;

  @TempDir private Path folder;

  @Test
  void aDevelopmentBuildHoldsTheServicesAndTheOwnersOfTheirTypes() throws IOException {
    generate("out", "sts, s3");

    assertThat(contents("out").keySet())
        .containsExactly(
            "dev/writ/catalog/Aws.java",
            "dev/writ/catalog/Iam.java",
            "dev/writ/catalog/Oidc.java",
            "dev/writ/catalog/S3.java",
            "dev/writ/catalog/S3ObjectLambda.java",
            "dev/writ/catalog/Saml.java",
            "dev/writ/catalog/Sts.java");
  }

  @Test
  void theSameInputGivesTheSameFiles() throws IOException {
    generate("one", "ec2,sts");
    generate("two", "ec2,sts");

    assertThat(contents("one")).isEqualTo(contents("two"));
    assertThat(contents("one-facts")).isEqualTo(contents("two-facts")).hasSize(457);
  }

  @Test
  void unchangedInputWritesNothing() throws IOException {
    generate("out", "sqs");
    Path file = folder.resolve("out/dev/writ/catalog/Sqs.java");
    Files.writeString(file, "touched");

    generate("out", "sqs");

    assertThat(file).hasContent("touched");
  }

  @Test
  void anotherSelectionRemovesWhatItHasNot() throws IOException {
    generate("out", "sqs,sns");
    Path kept = folder.resolve("out/dev/writ/catalog/Sqs.java");
    Files.setLastModifiedTime(kept, FileTime.fromMillis(0));

    generate("out", "sqs");

    assertThat(folder.resolve("out/dev/writ/catalog/Sns.java")).doesNotExist();
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void anUnknownServiceIsAnError() {
    assertThatThrownBy(() -> generate("out", "s33"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no service `s33` to select");
  }

  @Test
  void aRetiredActionIsDeprecated() throws IOException {
    new CatalogWriter(
            Corrections.read(SNAPSHOT.file("overrides.tsv")).apply(SNAPSHOT.read()),
            IssuerFile.read(SNAPSHOT.file("oidc.tsv")),
            PinnedNames.read(SNAPSHOT.file("names.tsv")),
            List.of(new RetiredAction("sqs", "PurgeAll", AccessLevel.WRITE, "1.2.3")))
        .writeSources(folder.resolve("out"), List.of("sqs"));

    assertThat(contents("out").get("dev/writ/catalog/Sqs.java"))
        .contains("the catalog 1.2.3 was the last to have it")
        .contains("  @Deprecated\n  public static final Action<Resource> PURGE_ALL =");
  }

  private void generate(String name, String prefixes) {
    GenerateCommand.main(
        new String[] {
          SNAPSHOT.folder().toString(),
          folder.resolve(name).toString(),
          folder.resolve(name + "-facts").toString(),
          prefixes
        });
  }

  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
