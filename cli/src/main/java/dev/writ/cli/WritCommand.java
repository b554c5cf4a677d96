package dev.writ.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code writ} command, which only holds the others together. */
@Command(
    name = "writ",
    description =
        "AWS IAM policies: format documents, decide and explain requests, look up actions.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 findings, 2 wrong usage or unreadable input.",
      "The environment variable NO_COLOR turns colors off."
    })
final class WritCommand {

  /** When output is colored. */
  enum Color {
    auto(Ansi.AUTO),
    always(Ansi.ON),
    never(Ansi.OFF);

    private final Ansi ansi;

    Color(Ansi ansi) {
      this.ansi = ansi;
    }
  }

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      description = "Color messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Color color = Color.auto;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private WritCommand() {}

  /** Runs the command line; the result is the exit status. */
  static int run(Streams streams, String... arguments) {
    WritCommand writ = new WritCommand();
    CommandLine commandLine =
        new CommandLine(writ)
            .addSubcommand(new FormatCommand(streams, writ))
            .addSubcommand(new CatalogCommand(streams, writ))
            .addSubcommand(new EvaluateCommand(streams, writ))
            .addSubcommand(new ExplainCommand(streams, writ))
            .addSubcommand(new VersionCommand(streams))
            .setOut(streams.out())
            .setErr(streams.err())
            .setExecutionStrategy(writ::execute)
            .setParameterExceptionHandler(writ.wrongUsage(streams))
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  writ.messages(streams).error("internal error: " + e);
                  return ExitStatus.UNUSABLE;
                });
    try {
      return commandLine.execute(arguments);
    } finally {
      streams.flush();
    }
  }

  Messages messages(Streams streams) {
    return new Messages(streams.err(), color.ansi);
  }

  private int execute(ParseResult parsed) {
    CommandLine commandLine = parsed.commandSpec().commandLine();
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(color.ansi));
    if (!parsed.hasSubcommand() && !help) {
      commandLine.usage(commandLine.getErr());
      return ExitStatus.UNUSABLE;
    }
    return new RunLast().execute(parsed);
  }

  private IParameterExceptionHandler wrongUsage(Streams streams) {
    return (e, arguments) -> {
      Messages messages = messages(streams);
      messages.error(String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage"));
      if (e instanceof UnmatchedArgumentException unmatched
          && !unmatched.getSuggestions().isEmpty()) {
        messages.help("did you mean " + String.join(", ", unmatched.getSuggestions()));
      }
      messages.help("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
      return ExitStatus.UNUSABLE;
    };
  }
}
