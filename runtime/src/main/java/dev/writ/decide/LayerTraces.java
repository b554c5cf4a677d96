package dev.writ.decide;

import dev.writ.compile.CompiledLayer;
import dev.writ.compile.Subject;
import dev.writ.compile.Verdict;
import dev.writ.request.LayerKind;
import dev.writ.trace.LayerScope;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import java.util.List;
import java.util.stream.IntStream;

/** Traces of whole layers. */
final class LayerTraces {

  private LayerTraces() {}

  static LayerTrace notInPlay(LayerKind kind) {
    return new LayerTrace(kind, LayerScope.NOT_IN_PLAY, false, false, List.of(), List.of());
  }

  static LayerTrace of(CompiledLayer layer, LayerScope scope, Subject subject) {
    List<StatementTrace> statements = layer.traces(subject);
    int verdict = layer.verdict(subject);
    List<Integer> silent =
        IntStream.range(0, layer.levelCount())
            .filter(level -> statements.stream().noneMatch(trace -> allowsAt(trace, level)))
            .boxed()
            .toList();
    return new LayerTrace(
        layer.kind(),
        scope,
        Verdict.denies(verdict),
        layer.levelCount() > 0 && silent.isEmpty(),
        silent,
        statements);
  }

  private static boolean allowsAt(StatementTrace trace, int level) {
    return trace.level() == level && trace.applies() && !trace.denies();
  }
}
