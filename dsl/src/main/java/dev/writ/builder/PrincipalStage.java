package dev.writ.builder;

import java.util.List;

/**
 * A statement that has its principals: complete for a trust policy, and next naming resources for
 * other resource-based policies.
 *
 * @param <R> what every action of the statement can be about
 */
public sealed interface PrincipalStage<R extends Resource> extends TrustStatement
    permits DraftedPrincipals {

  /** Lists a resource. */
  ResourceStatement.On<R> on(R resource);

  /**
   * Lists several resources.
   *
   * @throws IllegalArgumentException if there is none
   */
  ResourceStatement.On<R> onEach(List<? extends R> resources);

  /** Lists a resource by an ARN outside the typed catalog; the processor checks it. */
  ResourceStatement.On<R> onRaw(CharSequence arn);

  /** Lists every resource: {@code *}. */
  ResourceStatement onAll();

  /** Lists every resource but one; repeatable. */
  ResourceStatement.Except<R> onAllExcept(R resource);

  /** Lists every resource but one, by an ARN outside the typed catalog; the processor checks it. */
  ResourceStatement.Except<R> onAllExceptRaw(CharSequence arn);
}
