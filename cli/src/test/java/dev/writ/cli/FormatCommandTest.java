package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

  private static final String LOOSE =
      """
      {"Statement": {"Resource": ["*"], "Action": "s3:Get*", "Effect": "Allow", "Sid": "é"},
       "Version": "2012-10-17"}
      """;
  private static final String CANONICAL =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "é",
            "Effect": "Allow",
            "Action": "s3:Get*",
            "Resource": "*"
          }
        ]
      }
      """;
  private static final String MINIFIED =
      """
      {"Version":"2012-10-17","Statement":[{"Sid":"é","Effect":"Allow","Action":"s3:Get*",\
      "Resource":"*"}]}
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void writesTheCanonicalFormToStandardOutput() throws IOException {
    assertThat(Run.of("format", file("a.json", LOOSE))).isEqualTo(new Run(0, CANONICAL, ""));
  }

  @Test
  void readsStandardInput() {
    assertThat(Run.withInput(LOOSE, "format", "-")).isEqualTo(new Run(0, CANONICAL, ""));
  }

  @Test
  void minifies() {
    assertThat(Run.withInput(CANONICAL, "format", "--minify", "-"))
        .isEqualTo(new Run(0, MINIFIED, ""));
  }

  @Test
  void writesSeveralFilesOneAfterTheOther() throws IOException {
    assertThat(Run.of("format", file("a.json", LOOSE), file("b.json", MINIFIED)))
        .isEqualTo(new Run(0, CANONICAL + CANONICAL, ""));
  }

  @Test
  void checkNamesTheFilesThatAreNotCanonical() throws IOException {
    String loose = file("loose.json", LOOSE);
    String canonical = file("canonical.json", CANONICAL);
    assertThat(Run.of("format", "--check", canonical)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("format", "--check", canonical, loose))
        .isEqualTo(new Run(1, loose + "\n", ""));
    assertThat(Run.of("format", "--check", "--minify", canonical).status()).isEqualTo(1);
    assertThat(Run.withInput(LOOSE, "format", "--check", "-"))
        .isEqualTo(new Run(1, "<stdin>\n", ""));
    assertThat(Files.readString(Path.of(loose))).isEqualTo(LOOSE);
  }

  @Test
  void writeChangesTheFilesInPlace() throws IOException {
    String loose = file("loose.json", LOOSE);
    assertThat(Run.of("format", "--write", loose)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(Path.of(loose))).isEqualTo(CANONICAL);
    assertThat(Run.of("format", "--write", "--minify", loose)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(Path.of(loose))).isEqualTo(MINIFIED);
  }

  @Test
  void reportsEachProblemWithFileLineAndColumnAndLeavesTheFile() throws IOException {
    String text =
        """
        {
          "Version": "2013",
          "Statement": [{"Effect": "Allow", "Action": "*", "Action": "s3:*", "Colour": 1}]
        }
        """;
    String bad = file("bad.json", text);
    assertThat(Run.of("format", "--write", bad))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                %1$s:2:14: error: `2013` is no version of the policy language; use `2012-10-17` or `2008-10-17`
                %1$s:3:52: error: `Action` stands twice in one object
                %1$s:3:70: error: `Colour` is no element of a statement
                """
                    .formatted(bad)));
    assertThat(Files.readString(Path.of(bad))).isEqualTo(text);
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    String good = file("good.json", LOOSE);
    String missing = folder.resolve("missing.json").toString();
    assertThat(Run.of("format", missing, good, folder.toString()))
        .isEqualTo(
            new Run(
                2,
                CANONICAL,
                missing
                    + ": error: cannot be read: no such file\n"
                    + folder
                    + ": error: is a directory\n"));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = {'{', '\n', ' ', '"', (byte) 0xe9, '"', '}'};
    assertThat(Run.withInput(latin, "format", "-"))
        .isEqualTo(new Run(2, "", "<stdin>:2:3: error: the text is not UTF-8\n"));
    byte[] cut = {'"', (byte) 0xe3, (byte) 0x81};
    assertThat(Run.withInput(cut, "format", "-"))
        .isEqualTo(new Run(2, "", "<stdin>:1:2: error: the text is not UTF-8\n"));
  }

  @Test
  void refusesWhatIsTooLongToBeAPolicy() {
    assertThat(Run.withInput(new byte[4_000_000], "format", "-"))
        .isEqualTo(
            new Run(2, "", "<stdin>: error: is longer than any policy: more than 3000000 bytes\n"));
  }

  @Test
  void printsNothingThatSteersATerminal() {
    Run run = Run.withInput("{\"Statement\":[],\"\\u001b[31m\\nx\":1}", "format", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("<stdin>:1:17: error: `\\u001b[31m\\u000ax` is no element of a policy\n");
    assertThat(Run.of("format", "no\u001b[31m").err()).doesNotContain("\u001b");
  }

  @Test
  void endsTheListOfProblemsWhereNobodyReadsOn() {
    Run run = Run.withInput("{\"Statement\":[" + "1,".repeat(500) + "1]}", "format", "-");
    assertThat(run.err().lines()).hasSize(101).last().isEqualTo("  and 401 more");
  }

  @Test
  void refusesToWriteToStandardInputOrToCheckAndWrite() {
    assertThat(Run.of("format", "--write", "-"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: --write cannot write to standard input\n  see writ format --help\n"));
    assertThat(Run.of("format", "--write", "--check", "x").status()).isEqualTo(2);
    assertThat(Run.of("format").err()).startsWith("error: Missing required parameter: 'FILE'");
  }
}
