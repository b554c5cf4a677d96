package dev.writ.cli;

import dev.writ.explain.ScenarioAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code writ evaluate}: answers scenarios, a line each, as they come. */
@Command(
    name = "evaluate",
    description = "Decide requests under policies: one JSON object a line in, one a line out.",
    footer = {
      "",
      "A line: {\"name\":…,\"request\":{\"principal\":…,\"action\":…,\"resource\":…,",
      "\"resourceAccount\":…,\"context\":{…}},\"policies\":{\"identity\":[…],\"resource\":…,",
      "\"permissionsBoundary\":[…],\"session\":[…],\"scp\":[[…]],\"rcp\":[[…]],\"vpcEndpoint\":[…]}}",
      "A line that cannot be read answers with an error, and the exit status is then 2."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Streams streams;
  private final WritCommand writ;

  @Option(names = "--explain", description = "Add the explanation to each answer.")
  private boolean explain;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      description =
          "Count lines on standard error: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE},"
              + " on a terminal unless output is piped).")
  private Progress.When progress = Progress.When.auto;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Scenarios; - is standard input, and the default.")
  private String file = "-";

  EvaluateCommand(Streams streams, WritCommand writ) {
    this.streams = streams;
    this.writ = writ;
  }

  @Override
  public Integer call() {
    try {
      Input input = Input.of(file);
      try (InputStream in = input.stream(streams.in())) {
        return answered(new LineReader(in));
      } catch (IOException e) {
        throw new UnusableInput(input.name(), "cannot be read: " + e.getMessage());
      }
    } catch (UnusableInput e) {
      writ.messages(streams).complain(e.complaints());
      return ExitStatus.UNUSABLE;
    }
  }

  private int answered(LineReader lines) throws IOException {
    ScenarioAnswers answers = ScenarioAnswers.of(explain);
    Progress shown = progress.on(streams.err(), Terminal.ofProcess());
    int status = ExitStatus.OK;
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      ScenarioAnswers.Answer answer =
          lines.problem().isPresent()
              ? ScenarioAnswers.unreadable(lines.number(), lines.problem().get())
              : answers.answer(lines.number(), lines.text());
      status = answer.isError() ? ExitStatus.UNUSABLE : status;
      streams.out().print(answer.json() + "\n");
      if (lines.number() % Progress.STEP == 0) {
        if (streams.out().checkError()) {
          return ExitStatus.UNUSABLE;
        }
        shown.at(lines.number());
      }
    }
    shown.end(lines.number());
    return status;
  }
}
