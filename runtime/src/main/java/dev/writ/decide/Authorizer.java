package dev.writ.decide;

import dev.writ.compile.CompiledLayer;
import dev.writ.compile.Subject;
import dev.writ.compile.Verdict;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.trace.LayerScope;
import dev.writ.trace.LayerTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides requests under a fixed set of policies, which it compiles once. Immutable and safe for
 * use by several threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">IAM
 *     User Guide, Policy evaluation logic</a>
 */
public final class Authorizer {

  private static final List<DecisionStep> STEPS =
      List.of(
          new AlwaysAllowedStep(),
          new ExplicitDenyStep(),
          new ServiceControlStep(),
          new VpcEndpointStep(),
          new OutsiderStep(),
          new CrossAccountStep(),
          new NeededResourcePolicyStep(),
          new ResourcePolicyStep(),
          new RootUserStep(),
          new CallerSideStep());

  private final PolicyLayers layers;
  private final WildcardOnlyActions wildcardOnly;
  private final List<CompiledLayer> compiled = new ArrayList<>();
  private final ScopeRules scopes;

  private Authorizer(PolicyLayers layers, WildcardOnlyActions wildcardOnly) {
    this.layers = layers;
    this.wildcardOnly = wildcardOnly;
    this.scopes = new ScopeRules(layers.managementAccount());
    for (LayerKind kind : LayerKind.values()) {
      layers.levels(kind).ifPresent(levels -> compiled.add(new CompiledLayer(kind, levels)));
    }
  }

  /** The authorizer of these policies. */
  public static Authorizer of(PolicyLayers layers) {
    return of(layers, WildcardOnlyActions.ofCatalog());
  }

  /** The authorizer of these policies with other actions without resource-level permissions. */
  public static Authorizer of(PolicyLayers layers, WildcardOnlyActions wildcardOnly) {
    return new Authorizer(layers, wildcardOnly);
  }

  /** AWS's decision for the request. */
  public Decision decide(Request request) {
    Subject subject = subject(request);
    Situation situation = Situation.of(subject, verdicts(subject));
    for (int i = 0; i < STEPS.size(); i++) {
      Optional<DecisionReason> reason = STEPS.get(i).reason(situation);
      if (reason.isPresent()) {
        return new Decision(reason.get(), situation);
      }
    }
    throw new IllegalStateException("the last step settles every decision");
  }

  private long verdicts(Subject subject) {
    long verdicts = 0;
    for (int i = 0; i < compiled.size(); i++) {
      CompiledLayer layer = compiled.get(i);
      if (scopes.scope(layer.kind(), subject.request()) != LayerScope.APPLIES) {
        continue;
      }
      int verdict = layer.verdict(subject);
      verdicts = Situation.with(verdicts, layer.kind(), verdict);
      if (Verdict.denies(verdict)) {
        break;
      }
    }
    return verdicts;
  }

  /**
   * What every kind of policy says of the request and why, statement by statement, in the order of
   * {@link LayerKind}.
   */
  public List<LayerTrace> trace(Request request) {
    Subject subject = subject(request);
    List<LayerTrace> traces = new ArrayList<>();
    for (LayerKind kind : LayerKind.values()) {
      traces.add(
          compiled.stream()
              .filter(layer -> layer.kind() == kind)
              .findFirst()
              .map(layer -> LayerTraces.of(layer, scopes.scope(kind, request), subject))
              .orElse(LayerTraces.notInPlay(kind)));
    }
    return traces;
  }

  /** The policies that requests are decided under. */
  public PolicyLayers layers() {
    return layers;
  }

  /** The authorizer of other policies that knows the same of actions. */
  public Authorizer with(PolicyLayers otherLayers) {
    return new Authorizer(otherLayers, wildcardOnly);
  }

  private Subject subject(Request request) {
    return new Subject(request, authorisedResource(request), hasBoundary(request));
  }

  private String authorisedResource(Request request) {
    return wildcardOnly.contains(request.foldedAction()) ? "*" : request.resource();
  }

  private boolean hasBoundary(Request request) {
    return layers.levels(LayerKind.PERMISSIONS_BOUNDARY).isPresent()
        && !request.callerNames().account().isEmpty()
        && !(request.caller() instanceof RootUser);
  }
}
