package dev.writ.catalog.generator;

import static dev.writ.catalog.generator.PackageFixture.action;
import static dev.writ.catalog.generator.PackageFixture.actions;
import static dev.writ.catalog.generator.PackageFixture.target;
import static dev.writ.catalog.generator.PackageFixture.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshCommandTest {
  private static final String[] TWENTY = {
    "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14", "A15",
    "A16", "A17", "A18", "A19", "A20"
  };

  @TempDir private Path packageFolder;
  @TempDir private Path snapshot;
  private PackageFixture fixture;
  private int status;

  @BeforeEach
  void writesAFirstSnapshot() throws IOException {
    fixture =
        PackageFixture.in(packageFolder)
            .service("a", "", "", actions(TWENTY))
            .service(
                "b",
                "\"b:x\": {\"key\": \"b:x\", \"type\": \"String\"}",
                type("accesspoint", "arn:${Partition}:b:::${AccessPointName}"),
                action("Get", "Read", target("accesspoint", true, "\"b:x\"")));

    assertThat(refresh())
        .contains("snapshot of 1.0.0, 2026-09-26: 2 services, 21 actions, 1 resource types");
    assertThat(status).isZero();
  }

  @Test
  void writesOneFactALine() throws IOException {
    assertThat(Files.readString(snapshot.resolve("services/b.tsv")))
        .isEqualTo(
            """
            service\tb\tAmazon b
            key\t:x\tString
            resource\taccesspoint\tarn:${Partition}:b:::${AccessPointName}
            action\tGet\tR\taccesspoint!
             on\taccesspoint\t:x
            """);
  }

  @Test
  void pinsNamesOfServicesAndTypesByTheWordsOfTheirArns() throws IOException {
    assertThat(Files.readAllLines(snapshot.resolve("names.tsv")))
        .contains("class\tb\tb\tB", "type\tb\taccesspoint\tAccessPoint");
  }

  @Test
  void printsNothingButTheSummaryWhenNothingChanged() {
    assertThat(refresh().lines()).hasSize(1);
  }

  @Test
  void printsWhatCameWentAndChanged() throws IOException {
    String[] actions = TWENTY.clone();
    actions[0] = "NewAction";
    fixture
        .version("1.1.0")
        .service("a", "", "", actions(actions) + "," + action("A2x", "Write", ""))
        .service(
            "b",
            "",
            type("accesspoint", "arn:${Partition}:b:::${AccessPointName}"),
            action("Get", "Write", target("accesspoint", true, "")))
        .service("c", "", "", actions("Only"));

    String output = refresh("--force");

    assertThat(output.lines())
        .contains(
            "- a › action A1",
            "+ a › action NewAction",
            "+ a › action A2x",
            "~ b › action Get",
            "- b › key :x",
            "+ service c (1 actions)",
            "named class\tc\tc\tC");
    assertThat(status).isZero();
  }

  @Test
  void refusesAServiceThatLosesMoreThanAFifthOfItsActions() throws IOException {
    String before = Files.readString(snapshot.resolve("services/a.tsv"));
    fixture.service("a", "", "", actions(List.of(TWENTY).subList(0, 15).toArray(String[]::new)));

    assertThat(refresh())
        .contains("service `a` loses 5 of 20 actions")
        .contains("refused: nothing was written");
    assertThat(status).isEqualTo(1);
    assertThat(Files.readString(snapshot.resolve("services/a.tsv"))).isEqualTo(before);
  }

  @Test
  void refusesTotalsThatFallByMoreThanAHundredth() throws IOException {
    fixture.service("a", "", "", actions(List.of(TWENTY).subList(0, 19).toArray(String[]::new)));

    assertThat(refresh()).contains("the total of actions falls from 21 to 20");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void writesABrokenScrapeWhenForced() throws IOException {
    fixture.service("a", "", "", actions("A1"));

    refresh("--force");

    assertThat(status).isZero();
    assertThat(Files.readAllLines(snapshot.resolve("services/a.tsv"))).hasSize(2);
  }

  @Test
  void keepsRemovedActionsAsRetiredUntilTheyComeBack() throws IOException {
    String[] actions = TWENTY.clone();
    actions[0] = "NewAction";
    fixture.version("1.1.0").service("a", "", "", actions(actions));
    refresh("--force");
    assertThat(Files.readAllLines(snapshot.resolve("retired.tsv")))
        .contains("action\ta\tA1\tR\t1.0.0");

    fixture.version("1.2.0").service("a", "", "", actions(TWENTY));
    refresh("--force");
    assertThat(Files.readAllLines(snapshot.resolve("retired.tsv")))
        .containsExactly(
            Files.readAllLines(snapshot.resolve("retired.tsv")).get(0),
            "action\ta\tNewAction\tR\t1.1.0");
  }

  @Test
  void namesANewConstantThatMeetsAnOldOne() throws IOException {
    String[] actions = TWENTY.clone();
    fixture.service("a", "", "", actions(actions) + "," + action("GetFOO", "Read", ""));
    refresh();
    fixture.service(
        "a",
        "",
        "",
        actions(actions)
            + ","
            + action("GetFOO", "Read", "")
            + ","
            + action("Get-Foo", "Read", ""));

    assertThat(refresh()).contains("named action\ta\tGet-Foo\tGET_FOO_2");
  }

  @Test
  void refusesAnUnreadablePackageWithoutAStackTrace() throws IOException {
    Files.delete(packageFolder.resolve("data/services.json"));

    assertThat(refresh()).startsWith("refused: cannot read the package");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void saysHowItIsUsed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int usage =
        RefreshCommand.run(List.of("--help"), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(usage).isEqualTo(2);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("usage: refresh");
  }

  private String refresh(String... options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> args =
        Stream.concat(Stream.of(packageFolder.toString(), snapshot.toString()), Stream.of(options))
            .toList();
    status = RefreshCommand.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
