package dev.writ.builder;

import java.util.List;

/**
 * A statement that has its effect and actions, and next names principals or resources.
 *
 * @param <R> what every action of the statement can be about
 */
public sealed interface ActionStage<R extends Resource> permits DenyStage {

  /** Lists a resource. */
  IdentityStatement.On<R> on(R resource);

  /**
   * Lists several resources.
   *
   * @throws IllegalArgumentException if there is none
   */
  IdentityStatement.On<R> onEach(List<? extends R> resources);

  /** Lists a resource by an ARN outside the typed catalog; the processor checks it. */
  IdentityStatement.On<R> onRaw(CharSequence arn);

  /** Lists every resource: {@code *}. */
  IdentityStatement onAll();

  /** Lists every resource but one; repeatable. */
  IdentityStatement.Except<R> onAllExcept(R resource);

  /** Lists every resource but one, by an ARN outside the typed catalog; the processor checks it. */
  IdentityStatement.Except<R> onAllExceptRaw(CharSequence arn);

  /** Names principals, for a resource-based policy or a trust policy. */
  PrincipalStage<R> to(PrincipalRef... principals);

  /**
   * Names several principals, for a resource-based policy or a trust policy.
   *
   * @throws IllegalArgumentException if there is none
   */
  PrincipalStage<R> toEach(List<PrincipalRef> principals);

  /**
   * Names everyone but these principals: {@code NotPrincipal}. AWS advises against it, and with an
   * Allow it lets anonymous callers in.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">IAM
   *     User Guide, NotPrincipal</a>
   */
  PrincipalStage<R> toAllExcept(PrincipalRef... principals);
}
