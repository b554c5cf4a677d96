package dev.writ.processor.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each message of the processor's own has a page. */
final class MessageCodeTest {

  @ParameterizedTest
  @EnumSource
  void aPageHasAllSections(MessageCode code) throws IOException {
    assertThat(Files.readString(Path.of("../docs/findings/" + code + ".md")))
        .startsWith("# " + code + "\n\n")
        .containsPattern("\n(Error|Warning) · a message of the processor\n")
        .contains("\n## What\n", "\n## Why\n", "\n## Bad\n", "\n## Good\n", "\n## Source\n");
  }
}
