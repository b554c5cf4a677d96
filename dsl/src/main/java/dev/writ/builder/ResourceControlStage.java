package dev.writ.builder;

import java.util.List;

/**
 * A statement that denies everyone, and next names resources.
 *
 * @param <R> what every action of the statement can be about
 */
public sealed interface ResourceControlStage<R extends Resource> permits DraftedEveryone {

  /** Lists a resource. */
  ResourceControlStatement.On<R> on(R resource);

  /**
   * Lists several resources.
   *
   * @throws IllegalArgumentException if there is none
   */
  ResourceControlStatement.On<R> onEach(List<? extends R> resources);

  /** Lists a resource by an ARN outside the typed catalog; the processor checks it. */
  ResourceControlStatement.On<R> onRaw(CharSequence arn);

  /** Lists every resource: {@code *}. */
  ResourceControlStatement onAll();

  /** Lists every resource but one; repeatable. */
  ResourceControlStatement.Except<R> onAllExcept(R resource);

  /** Lists every resource but one, by an ARN outside the typed catalog; the processor checks it. */
  ResourceControlStatement.Except<R> onAllExceptRaw(CharSequence arn);
}
