package dev.writ.cli;

import dev.writ.cli.UnusableInput.Complaint;
import dev.writ.json.PolicyReader;
import dev.writ.json.PolicySyntaxException;
import dev.writ.json.PolicyWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code writ format}: reads policy documents strictly and writes them in the canonical form. */
@Command(
    name = "format",
    description = "Read policy documents strictly and write them in one canonical form.",
    footer = {
      "",
      "The form: Version first, Statement always an array, elements in the order of the",
      "IAM grammar, a list of one as a single value; order is kept everywhere else."
    })
final class FormatCommand implements Callable<Integer> {

  /** What to do instead of printing. */
  private static final class Mode {

    @Option(
        names = "--check",
        description = "Print the names of files that are not canonical; exit 1 if there is one.")
    private boolean check;

    @Option(names = "--write", description = "Write into the files instead of standard output.")
    private boolean write;
  }

  private final Streams streams;
  private final WritCommand writ;

  @ArgGroup private Mode mode = new Mode();

  @Option(names = "--minify", description = "Write without white space.")
  private boolean minify;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Policy documents in JSON; - is standard input.")
  private List<String> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  FormatCommand(Streams streams, WritCommand writ) {
    this.streams = streams;
    this.writ = writ;
  }

  @Override
  public Integer call() {
    if (mode.write && files.contains("-")) {
      throw new ParameterException(spec.commandLine(), "--write cannot write to standard input");
    }
    return files.stream().mapToInt(this::formatted).max().orElse(ExitStatus.OK);
  }

  private int formatted(String argument) {
    try {
      Input input = Input.of(argument);
      String text = input.text(streams.in());
      return finished(input, text, canonical(input, text));
    } catch (UnusableInput e) {
      writ.messages(streams).complain(e.complaints());
      return ExitStatus.UNUSABLE;
    }
  }

  private int finished(Input input, String text, String canonical) throws UnusableInput {
    boolean changed = !text.equals(canonical);
    if (mode.check) {
      if (changed) {
        streams.out().print(input.name() + "\n");
      }
      return changed ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
    if (!mode.write) {
      streams.out().print(canonical);
    } else if (changed) {
      input.overwrite(canonical);
    }
    return ExitStatus.OK;
  }

  private String canonical(Input input, String text) throws UnusableInput {
    try {
      PolicyWriter writer = minify ? PolicyWriter.minified() : PolicyWriter.pretty();
      return writer.write(PolicyReader.read(text).policy()) + "\n";
    } catch (PolicySyntaxException e) {
      throw new UnusableInput(
          e.problems().stream()
              .map(p -> new Complaint(input.name() + ":" + p.position(), p.message()))
              .toList());
    }
  }
}
