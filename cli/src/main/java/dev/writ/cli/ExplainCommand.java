package dev.writ.cli;

import dev.writ.decide.Authorizer;
import dev.writ.explain.Explainer;
import dev.writ.explain.Explanation;
import dev.writ.explain.PastedRequest;
import dev.writ.json.PolicySyntaxException;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.request.Scenario;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code writ explain}: why one request is decided as it is. */
@Command(
    name = "explain",
    description =
        "Explain the decision for a request: every statement, every blocker, what would help.",
    footer = {
      "",
      "FILE holds a scenario as of `writ evaluate`; with --policies it holds an AccessDenied",
      "message or a CloudTrail event as pasted."
    })
final class ExplainCommand implements Callable<Integer> {

  /** How explanations are written. */
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

  @Option(
      names = "--policies",
      paramLabel = "POLICIES",
      description = "The policies of a pasted message or event: the scenario's member `policies`.")
  private Optional<String> policies = Optional.empty();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "What to explain; - is standard input, and the default.")
  private String file = "-";

  ExplainCommand(Streams streams, WritCommand writ) {
    this.streams = streams;
    this.writ = writ;
  }

  @Override
  public Integer call() {
    try {
      Explanation explanation = explanation();
      streams
          .out()
          .print(format == Format.json ? explanation.toJson() + "\n" : explanation.toText());
      return ExitStatus.OK;
    } catch (UnusableInput e) {
      writ.messages(streams).complain(e.complaints());
      return ExitStatus.UNUSABLE;
    }
  }

  private Explanation explanation() throws UnusableInput {
    Input input = Input.of(file);
    String text = input.text(streams.in());
    if (policies.isEmpty()) {
      Scenario scenario = read(input, () -> Scenario.read(text));
      return explanation(scenario.layers(), scenario.request());
    }
    Request request = read(input, () -> PastedRequest.read(text));
    Input policyInput = Input.of(policies.get());
    String json = policyInput.text(streams.in());
    return explanation(read(policyInput, () -> Scenario.readPolicies(json)), request);
  }

  private static Explanation explanation(PolicyLayers layers, Request request) {
    return Explainer.of(Authorizer.of(layers)).explain(request);
  }

  private static <T> T read(Input input, Supplier<T> reading) throws UnusableInput {
    try {
      return reading.get();
    } catch (PolicySyntaxException | IllegalArgumentException e) {
      throw new UnusableInput(input.name(), String.valueOf(e.getMessage()));
    }
  }
}
