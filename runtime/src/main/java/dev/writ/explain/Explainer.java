package dev.writ.explain;

import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.request.Request;
import dev.writ.trace.LayerTrace;
import java.util.List;

/** Explains the decisions of an authorizer. Immutable. */
public final class Explainer {

  private final Authorizer authorizer;

  private Explainer(Authorizer authorizer) {
    this.authorizer = authorizer;
  }

  /** The explainer of this authorizer's decisions. */
  public static Explainer of(Authorizer authorizer) {
    return new Explainer(authorizer);
  }

  /** Why the request is decided as it is. */
  public Explanation explain(Request request) {
    Decision decision = authorizer.decide(request);
    List<LayerTrace> traces = authorizer.trace(request);
    Sentences sentences = new Sentences(request, decision, traces);
    Blockers blockers = new Blockers(request, decision, traces);
    return new Explanation(
        request,
        decision,
        sentences.sentence(),
        sentences.step(),
        sentences.sides(),
        traces,
        decision.isAllowed() ? List.of() : blockers.all(),
        decision.isAllowed() ? List.of() : new Remedies(authorizer, request, traces).all(),
        new DecisiveKeys(authorizer, request, traces).all(),
        new Warnings(authorizer.layers(), request).all());
  }
}
