package dev.writ.trace;

import dev.writ.request.LayerKind;
import java.util.List;

/**
 * A kind of policy that was looked at.
 *
 * @param scope whether it has a say
 * @param denies whether a Deny applies
 * @param allows whether an Allow applies at every level
 * @param silentLevels the levels without an Allow that applies
 * @param statements of all policies, in order; also where the kind has no say
 */
public record LayerTrace(
    LayerKind kind,
    LayerScope scope,
    boolean denies,
    boolean allows,
    List<Integer> silentLevels,
    List<StatementTrace> statements) {

  public LayerTrace {
    silentLevels = List.copyOf(silentLevels);
    statements = List.copyOf(statements);
  }

  /** True iff the kind has a say. */
  public boolean hasSay() {
    return scope == LayerScope.APPLIES;
  }
}
