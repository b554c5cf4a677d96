package dev.writ.explain;

import dev.writ.decide.Decision;
import dev.writ.decide.DecisionReason;
import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.LayerKind;
import dev.writ.request.Request;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that stands against a request. */
record Blockers(Request request, Decision decision, List<LayerTrace> traces) {

  private static final Set<LayerKind> OWN =
      Set.of(LayerKind.IDENTITY, LayerKind.PERMISSIONS_BOUNDARY, LayerKind.SESSION);

  List<String> all() {
    List<String> all = new ArrayList<>(ofCallerSide());
    all.addAll(ofResourceSide());
    return all;
  }

  /** Those among the policies of the caller's account and of the endpoint. */
  List<String> ofCallerSide() {
    List<String> blockers = new ArrayList<>();
    for (LayerTrace layer : traces) {
      if (layer.kind() == LayerKind.RESOURCE || layer.kind() == LayerKind.RESOURCE_CONTROL) {
        continue;
      }
      addDenials(layer, blockers);
      if (isMissing(layer)) {
        blockers.add("no " + layer.kind().description() + " allows the action" + levels(layer));
      }
    }
    return blockers;
  }

  /** Those among the resource's policy and the RCPs. */
  List<String> ofResourceSide() {
    List<String> blockers = new ArrayList<>();
    for (LayerTrace layer : traces) {
      if (layer.kind() == LayerKind.RESOURCE_CONTROL) {
        addDenials(layer, blockers);
      }
      if (layer.kind() == LayerKind.RESOURCE) {
        addDenials(layer, blockers);
        if (!layer.allows() && isNeeded()) {
          blockers.add("no resource-based policy allows the action to the caller");
        }
      }
    }
    return blockers;
  }

  /** True iff nothing but the resource's policy can give access. */
  private boolean isNeeded() {
    return request.callerNames().account().isEmpty()
        || Sentences.isCrossAccount(request)
        || decision.reason() == DecisionReason.NO_RESOURCE_POLICY_ALLOW;
  }

  /** True iff the resource's policy names the caller, so that its own policies need not allow. */
  private boolean isNamed(LayerKind kind) {
    return !Sentences.isCrossAccount(request)
        && traces.stream()
            .filter(layer -> layer.kind() == LayerKind.RESOURCE)
            .flatMap(layer -> layer.statements().stream())
            .filter(statement -> statement.applies() && !statement.denies())
            .anyMatch(statement -> isEnough(statement, kind));
  }

  private static boolean isEnough(StatementTrace statement, LayerKind kind) {
    return statement.levels().contains("DIRECT")
        || (kind == LayerKind.IDENTITY && statement.levels().contains("GRANTOR"));
  }

  private boolean isMissing(LayerTrace layer) {
    boolean isOwn = OWN.contains(layer.kind());
    if (isOwn && isNamed(layer.kind())) {
      return false;
    }
    if (isOwn
        && (request.callerNames().account().isEmpty() || request.caller() instanceof RootUser)) {
      return false;
    }
    boolean needed =
        layer.kind() == LayerKind.IDENTITY
            || (layer.kind() == LayerKind.SESSION && request.caller() instanceof FederatedUser);
    return (needed && !layer.allows()) || Sentences.isSilent(layer);
  }

  private static String levels(LayerTrace layer) {
    return layer.kind() == LayerKind.SERVICE_CONTROL
        ? " at level " + layer.silentLevels().toString().replaceAll("[\\[\\]]", "")
        : "";
  }

  private static void addDenials(LayerTrace layer, List<String> blockers) {
    Denials.in(layer).map(statement -> denial(layer, statement)).forEach(blockers::add);
  }

  private static String denial(LayerTrace layer, StatementTrace statement) {
    return "explicit deny in "
        + KindWords.withArticle(layer.kind())
        + ": "
        + statement.policy()
        + ", "
        + statement.label()
        + (statement.place().isEmpty() ? "" : " (" + statement.place() + ")");
  }
}
