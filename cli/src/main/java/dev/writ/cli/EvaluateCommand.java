package dev.writ.cli;

import dev.writ.explain.ScenarioAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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

  private static final int PROGRESS_LINES = 10_000;

  private final Streams streams;
  private final WritCommand writ;

  @Option(names = "--explain", description = "Add the explanation to each answer.")
  private boolean explain;

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
    boolean showsProgress = Ansi.AUTO.enabled();
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
      if (lines.number() % PROGRESS_LINES == 0) {
        if (streams.out().checkError()) {
          return ExitStatus.UNUSABLE;
        }
        if (showsProgress) {
          streams.err().print("\r" + lines.number() + " lines");
          streams.err().flush();
        }
      }
    }
    if (showsProgress && lines.number() >= PROGRESS_LINES) {
      streams.err().print("\r" + lines.number() + " lines\n");
    }
    return status;
  }
}
