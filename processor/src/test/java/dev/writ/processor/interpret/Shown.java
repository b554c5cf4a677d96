package dev.writ.processor.interpret;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Outcomes as text. */
final class Shown {

  private Shown() {}

  /** The value's text, or the line, column and message. */
  static String of(Outcome outcome, Trees trees) {
    if (outcome instanceof Outcome.Value value) {
      return value.value().toString();
    }
    if (outcome instanceof Outcome.Refused refused) {
      return of(refused.problem(), trees);
    }
    return outcome instanceof Outcome.Unresolved unresolved
        ? "unresolved " + of(unresolved.problem(), trees)
        : "source missing " + of(((Outcome.SourceMissing) outcome).problem(), trees);
  }

  private static String of(Problem problem, Trees trees) {
    TreePath place = problem.place();
    CompilationUnitTree unit = place.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, place.getLeaf());
    return unit.getLineMap().getLineNumber(start)
        + ":"
        + unit.getLineMap().getColumnNumber(start)
        + " "
        + problem.message();
  }
}
