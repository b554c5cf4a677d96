package dev.writ.cli;

import dev.writ.facts.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code writ catalog}: what AWS publishes about a service, an action, a key or a pattern. */
@Command(
    name = "catalog",
    description = "Look up services, actions, condition keys and ARNs, and expand wildcards.",
    footer = {
      "",
      "Examples:",
      "  writ catalog s3                       a service",
      "  writ catalog s3:GetObject             an action",
      "  writ catalog aws:SourceIp             a condition key",
      "  writ catalog 's3:Get*'                the actions of a pattern",
      "  writ catalog 'arn:aws:s3:::reports/*' what an ARN can be"
    })
final class CatalogCommand implements Callable<Integer> {

  /** How facts are printed. */
  enum Format {
    text,
    json
  }

  private final Streams streams;
  private final WritCommand writ;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Parameters(
      paramLabel = "NAME",
      description =
          "A service prefix, an action, a condition key, an ARN, or a pattern with * or ?.")
  private String name = "";

  CatalogCommand(Streams streams, WritCommand writ) {
    this.streams = streams;
    this.writ = writ;
  }

  @Override
  public Integer call() {
    CatalogLookup lookup = new CatalogLookup(Catalog.bundled());
    Optional<CatalogAnswer> answer = lookup.answer(name);
    if (answer.isEmpty()) {
      writ.messages(streams).error("the catalog has no " + lookup.kind(name) + " `" + name + "`");
      List<String> nearest = lookup.nearest(name);
      if (!nearest.isEmpty()) {
        writ.messages(streams).help("did you mean " + String.join(", ", nearest));
      }
      return ExitStatus.FINDINGS;
    }
    answer
        .get()
        .print(
            switch (format) {
              case text -> new CatalogText(streams.out());
              case json -> new CatalogJson(streams.out());
            });
    return ExitStatus.OK;
  }
}
