package dev.writ.json;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a text that is no policy document; it names every problem that was found. */
public final class PolicySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SyntaxProblem> problems;

  PolicySyntaxException(List<SyntaxProblem> problems) {
    super(problems.stream().map(SyntaxProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the text; at least one. */
  public List<SyntaxProblem> problems() {
    return problems;
  }
}
