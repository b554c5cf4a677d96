package dev.writ.builder;

import java.util.List;

/**
 * A statement with principals and resources: for resource-based policies and VPC endpoint policies.
 */
public sealed interface ResourceStatement extends BuiltStatement
    permits ResourceStatement.On, ResourceStatement.Except, ResourceControlStatement {

  /** Adds conditions; all must hold. */
  ResourceStatement when(KeyCondition... conditions);

  /** Names the statement: letters and digits, unique within a policy. */
  ResourceStatement sid(String sid);

  /**
   * A statement that lists resources.
   *
   * @param <R> what every action of the statement can be about
   */
  sealed interface On<R extends Resource> extends ResourceStatement
      permits DraftedResourceStatement {

    /** Adds a resource. */
    On<R> on(R resource);

    /**
     * Adds several resources.
     *
     * @throws IllegalArgumentException if there is none
     */
    On<R> onEach(List<? extends R> resources);

    /** Adds a resource by an ARN outside the typed catalog; the processor checks it. */
    On<R> onRaw(CharSequence arn);
  }

  /**
   * A statement that lists the resources it is not about.
   *
   * @param <R> what every action of the statement can be about
   */
  sealed interface Except<R extends Resource> extends ResourceStatement
      permits DraftedResourceStatement {

    /** Leaves out one more resource. */
    Except<R> onAllExcept(R resource);

    /**
     * Leaves out one more resource, by an ARN outside the typed catalog; the processor checks it.
     */
    Except<R> onAllExceptRaw(CharSequence arn);
  }
}
