package dev.writ.compile;

import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.trace.StatementTrace;
import java.util.ArrayList;
import java.util.List;

/** The policies of one kind, ready to match. Immutable. */
public final class CompiledLayer {

  private final LayerKind kind;
  private final List<CompiledLevel> levels;

  public CompiledLayer(LayerKind kind, List<List<PolicyDocument>> levels) {
    this.kind = kind;
    this.levels = levels.stream().map(level -> new CompiledLevel(kind, level)).toList();
  }

  /**
   * What the layer says of the subject, as {@link Verdict} reads it: a Deny at any level denies,
   * and an Allow is needed at each.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">Organizations
   *     User Guide, SCP evaluation</a>
   */
  public int verdict(Subject subject) {
    int allowed = levels.isEmpty() ? Verdict.NONE : ~0;
    for (int i = 0; i < levels.size(); i++) {
      int verdict = levels.get(i).verdict(subject);
      if (Verdict.denies(verdict)) {
        return verdict;
      }
      allowed &= verdict;
    }
    return Verdict.allowed(allowed);
  }

  /** Every statement with what it says of the subject, and why. */
  public List<StatementTrace> traces(Subject subject) {
    StatementTracer tracer = new StatementTracer(subject);
    List<StatementTrace> traces = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      for (CompiledStatement statement : levels.get(level).statements()) {
        traces.add(tracer.trace(statement, level));
      }
    }
    return traces;
  }

  public LayerKind kind() {
    return kind;
  }

  /** How many levels there are; one for most kinds. */
  public int levelCount() {
    return levels.size();
  }
}
