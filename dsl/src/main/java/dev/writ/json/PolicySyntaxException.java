package dev.writ.json;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a text that is no policy document; it names every problem that was found. */
public final class PolicySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SyntaxProblem> problems;

  private PolicySyntaxException(String message, List<SyntaxProblem> problems) {
    super(message);
    this.problems = problems;
  }

  static PolicySyntaxException of(List<SyntaxProblem> problems) {
    List<SyntaxProblem> ordered =
        problems.stream().sorted(Comparator.comparing(SyntaxProblem::position)).toList();
    return new PolicySyntaxException(
        ordered.stream().map(SyntaxProblem::toString).collect(Collectors.joining("\n")), ordered);
  }

  /** The problems in the order of the text; at least one. */
  public List<SyntaxProblem> problems() {
    return problems;
  }
}
