package dev.writ.decide;

import dev.writ.compile.Subject;
import dev.writ.compile.Verdict;
import dev.writ.match.PrincipalLevel;
import dev.writ.request.CallerIdentity;
import dev.writ.request.CallerIdentity.FederatedUser;
import dev.writ.request.CallerIdentity.RootUser;
import dev.writ.request.LayerKind;
import dev.writ.request.Request;

/** A request and what each kind of policy says of it: all that the steps look at. */
final class Situation {

  /** Bits for the verdict of one kind of policy, and whether it has a say. */
  private static final int WIDTH = 5;

  private static final int MASK = (1 << WIDTH) - 1;
  private static final int SAY = 1 << (WIDTH - 1);

  private final Subject subject;
  private final long verdicts;

  private Situation(Subject subject, long verdicts) {
    this.subject = subject;
    this.verdicts = verdicts;
  }

  static Situation of(Subject subject, long verdicts) {
    return new Situation(subject, verdicts);
  }

  /** The verdicts with one more, of a kind that has a say. */
  static long with(long verdicts, LayerKind kind, int verdict) {
    return verdicts | (long) (verdict | SAY) << (kind.slot() * WIDTH);
  }

  private int verdict(LayerKind kind) {
    return (int) (verdicts >>> (kind.slot() * WIDTH)) & MASK;
  }

  Request request() {
    return subject.request();
  }

  boolean hasSay(LayerKind kind) {
    return (verdict(kind) & SAY) != 0;
  }

  boolean denies(LayerKind kind) {
    return Verdict.denies(verdict(kind));
  }

  boolean allows(LayerKind kind) {
    return Verdict.allows(verdict(kind));
  }

  /** True iff the resource-based policy allows at this level. */
  boolean resourcePolicyAllows(PrincipalLevel level) {
    return Verdict.allows(verdict(LayerKind.RESOURCE), level);
  }

  /** True iff the kind allows, or has no say. */
  boolean isNoBar(LayerKind kind) {
    return !hasSay(kind) || allows(kind);
  }

  boolean isRootUser() {
    return request().caller() instanceof RootUser;
  }

  /** True iff the caller belongs to no account: a service, a provider, anonymous. */
  boolean isOutsider() {
    return request().callerNames().account().isEmpty();
  }

  /** True iff the resource belongs to another account than the caller. */
  boolean isCrossAccount() {
    return !isOutsider()
        && request().resourceAccount().isPresent()
        && !request().resourceAccount().get().equals(request().callerNames().account());
  }

  /** True iff the session policies let the request pass; a federated user cannot do without. */
  boolean sessionAllows() {
    CallerIdentity caller = request().caller();
    return hasSay(LayerKind.SESSION)
        ? allows(LayerKind.SESSION)
        : !(caller instanceof FederatedUser);
  }
}
