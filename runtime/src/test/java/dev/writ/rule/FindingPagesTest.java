package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingPagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE =
      Pattern.compile("## (Bad|Good)\\n[^#]*?```json (\\S+)\\n(.*?)```", Pattern.DOTALL);

  static List<FindingCode> codesOfPolicies() {
    return FindingCase.codesOfPolicies();
  }

  @Test
  void each_page_is_of_a_code() throws IOException {
    try (var pages = Files.list(ROOT.resolve("docs/findings"))) {
      assertThat(
              pages
                  .filter(page -> !isOfTheProcessor(page))
                  .map(page -> "docs/findings/" + page.getFileName())
                  .sorted()
                  .toList())
          .isEqualTo(Arrays.stream(FindingCode.values()).map(FindingCode::page).sorted().toList());
    }
  }

  /** The processor's own messages are no findings of rules; its tests look after their pages. */
  private static boolean isOfTheProcessor(Path page) {
    try {
      return Files.readString(page).contains("\nError · a message of the processor\n")
          || Files.readString(page).contains("\nWarning · a message of the processor\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_names_severity_and_source_and_has_all_sections(FindingCode code) throws IOException {
    String severity = code.severity().id().replace('-', ' ');
    String source =
        switch (code.source()) {
          case AWS -> "a code of IAM Access Analyzer";
          case WRIT -> "a code of Writ";
        };
    assertThat(page(code))
        .startsWith("# " + code + "\n\n")
        .containsIgnoringCase("\n" + severity + " · " + source + "\n")
        .contains("\n## What\n", "\n## Why\n", "\n## Bad\n", "\n## Good\n", "\n## Source\n");
  }

  @ParameterizedTest
  @MethodSource("codesOfPolicies")
  void the_bad_example_has_the_finding_and_the_good_one_has_not(FindingCode code)
      throws IOException {
    Matcher examples = EXAMPLE.matcher(page(code));
    assertThat(examples.find()).isTrue();
    assertThat(codesIn(examples)).contains(code);
    assertThat(examples.find()).isTrue();
    assertThat(codesIn(examples)).doesNotContain(code);
  }

  private static List<FindingCode> codesIn(Matcher example) {
    PolicySubject subject =
        FindingCase.subject(FindingCase.kind(example.group(2)), example.group(3));
    return StandardRules.all().findings(subject).stream().map(Finding::code).toList();
  }

  private static String page(FindingCode code) throws IOException {
    return Files.readString(ROOT.resolve(code.page()));
  }
}
