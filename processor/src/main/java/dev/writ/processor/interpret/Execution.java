package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** What changes while policies are evaluated: the calls in progress, the budget, frozen values. */
final class Execution {

  private final Limits limits;
  private final Set<Object> frozen = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<CallSite> caller = Optional.empty();
  private long steps;

  Execution(Limits limits) {
    this.limits = limits;
  }

  /** Begins the evaluation of a policy, with a full budget and no call in progress. */
  void begin() {
    steps = 0;
    caller = Optional.empty();
  }

  void charge(TreePath place, long cost) {
    steps += cost;
    if (steps > limits.steps()) {
      throw refusal(place, "the policy takes too many steps to evaluate: does a loop not end?");
    }
  }

  void enter(TreePath place) {
    int depth = caller.map(CallSite::depth).orElse(0) + 1;
    if (depth > limits.depth()) {
      throw refusal(
          place, "more than " + limits.depth() + " calls within calls: does a recursion not end?");
    }
    charge(place, 1);
    caller = Optional.of(new CallSite(place, caller, depth));
  }

  void leave() {
    caller = caller.flatMap(CallSite::caller);
  }

  /** Runs what no call in progress is to blame for: static initialisers, whoever comes first. */
  void apart(Runnable initialisers) {
    Optional<CallSite> interrupted = caller;
    caller = Optional.empty();
    try {
      initialisers.run();
    } finally {
      caller = interrupted;
    }
  }

  Optional<CallSite> caller() {
    return caller;
  }

  TreeOrigin origin(TreePath place) {
    return new TreeOrigin(place, caller);
  }

  Set<Object> frozen() {
    return frozen;
  }

  Refusal refusal(TreePath place, String message) {
    return new Refusal(Refusal.Kind.ERROR, place, caller, message);
  }

  Refusal unresolved(TreePath place) {
    return new Refusal(
        Refusal.Kind.UNRESOLVED,
        place,
        caller,
        "this does not resolve where Writ evaluates policies");
  }

  Refusal sourceMissing(TreePath place, String message) {
    return new Refusal(Refusal.Kind.SOURCE_MISSING, place, caller, message);
  }
}
