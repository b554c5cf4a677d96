package dev.writ.explain;

import dev.writ.decide.Authorizer;
import dev.writ.explain.Explanation.Remedy;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.trace.LayerTrace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds sets of changes that get a request allowed, by trying them: from everything that could be
 * changed, one change after the other is left out as long as the request stays allowed.
 */
record Remedies(Authorizer authorizer, Request request, List<LayerTrace> traces) {

  /** At most one that leaves the resource's policy alone where possible, and one that uses it. */
  List<Remedy> all() {
    List<Change> changes = changes();
    List<Remedy> remedies = new ArrayList<>();
    addSmallest(changes, remedies);
    Collections.reverse(changes);
    addSmallest(changes, remedies);
    return remedies;
  }

  /** Changes of the resource's policy come first: those first in the list are left out first. */
  private List<Change> changes() {
    List<Change> first = new ArrayList<>();
    List<Change> second = new ArrayList<>();
    for (LayerTrace layer : traces) {
      Denials.in(layer).forEach(denial -> second.add(Change.without(layer.kind(), denial)));
      if (layer.allows() || layer.kind() == LayerKind.RESOURCE_CONTROL) {
        continue;
      }
      switch (layer.kind()) {
        case RESOURCE -> first.add(allow(layer, "the resource-based policy named the caller and"));
        case IDENTITY, SESSION -> second.add(allow(layer, KindWords.withArticle(layer.kind())));
        case PERMISSIONS_BOUNDARY, SERVICE_CONTROL, VPC_ENDPOINT -> {
          if (layer.hasSay()) {
            second.add(allow(layer, KindWords.withArticle(layer.kind())));
          }
        }
        case RESOURCE_CONTROL -> {}
      }
    }
    first.addAll(second);
    return first;
  }

  private Change allow(LayerTrace layer, String who) {
    return Change.allow(layer.kind(), layer.silentLevels(), who, request);
  }

  private void addSmallest(List<Change> changes, List<Remedy> remedies) {
    if (!isAllowed(changes)) {
      return;
    }
    List<Change> kept = new ArrayList<>(changes);
    for (Change change : changes) {
      List<Change> fewer = new ArrayList<>(kept);
      fewer.remove(change);
      if (isAllowed(fewer)) {
        kept = fewer;
      }
    }
    Remedy remedy = new Remedy(kept.stream().map(Change::text).sorted().toList());
    if (!remedies.contains(remedy)) {
      remedies.add(remedy);
    }
  }

  private boolean isAllowed(List<Change> changes) {
    PolicyLayers changed = authorizer.layers();
    for (Change change : changes) {
      changed = change.effect().apply(changed);
    }
    return authorizer.with(changed).decide(request).isAllowed();
  }
}
