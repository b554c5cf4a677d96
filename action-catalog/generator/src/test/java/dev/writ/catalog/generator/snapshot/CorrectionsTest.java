package dev.writ.catalog.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final String PAGE = "\thttps://docs.aws.amazon.com/x\twhy";

  private static final Snapshot SNAPSHOT =
      Snapshot.of(
          new Snapshot.Source("1", "2026-01-01"),
          List.of(new KeyFacts("aws:A", KeyType.STRING)),
          List.of());

  @TempDir private Path folder;

  @Test
  void aKeyGetsAnotherType() throws IOException {
    assertThat(apply("key-type\tglobal\taws:A\tARN" + PAGE))
        .containsExactly(new KeyFacts("aws:A", KeyType.ARN));
  }

  @Test
  void aKeyIsAddedInItsPlace() throws IOException {
    assertThat(apply("key-add\tglobal\taws:0\tBool" + PAGE))
        .containsExactly(
            new KeyFacts("aws:0", KeyType.BOOL), new KeyFacts("aws:A", KeyType.STRING));
  }

  @Test
  void aCorrectionThatChangesNothingMustGo() {
    assertThatThrownBy(() -> apply("key-type\tglobal\taws:A\tString" + PAGE))
        .hasMessage("overrides.tsv:1: changes nothing; remove it");
    assertThatThrownBy(() -> apply("key-drop\tglobal\taws:B\t-" + PAGE))
        .hasMessage("overrides.tsv:1: changes nothing; remove it");
    assertThatThrownBy(() -> apply("key-add\tglobal\taws:A\tString" + PAGE))
        .hasMessage("overrides.tsv:1: `aws:A` is there already; remove the correction");
  }

  @Test
  void aCorrectionNamesThePageThatSaysSo() {
    assertThatThrownBy(() -> apply("key-drop\tglobal\taws:A\t-\thttps://example.com\twhy"))
        .hasMessage("overrides.tsv:1: a correction names the AWS page that says so");
  }

  @Test
  void anUnknownServiceIsAnError() {
    assertThatThrownBy(() -> apply("key-drop\tnone\tnone:A\t-" + PAGE))
        .hasMessage("overrides.tsv:1: there is no service `none`");
  }

  private List<KeyFacts> apply(String row) throws IOException {
    Path file = Files.writeString(folder.resolve("overrides.tsv"), row + "\n");
    return Corrections.read(file).apply(SNAPSHOT).globalKeys();
  }
}
