package dev.writ.builder;

/**
 * An {@link ActionStage} whose statement denies.
 *
 * @param <R> what every action of the statement can be about
 */
public sealed interface DenyStage<R extends Resource> extends ActionStage<R>
    permits DraftedActions {

  /**
   * Names everyone: {@code "Principal": "*"}, as every statement of a resource control policy does.
   */
  ResourceControlStage<R> toEveryone();
}
