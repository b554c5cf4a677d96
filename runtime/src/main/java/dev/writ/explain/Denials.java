package dev.writ.explain;

import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import java.util.stream.Stream;

/** The statements that deny. */
final class Denials {

  private Denials() {}

  /** Those of the layer that apply; none if it has no say. */
  static Stream<StatementTrace> in(LayerTrace layer) {
    return layer.statements().stream()
        .filter(statement -> layer.hasSay() && statement.denies() && statement.applies());
  }
}
