package dev.writ.builder;

import dev.writ.model.Text;

/**
 * A resource that a statement is about. Each ARN type of the catalog is an interface that extends
 * this one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference</a>
 */
public interface Resource {

  /** The ARN, in which wildcards, variables and deploy parameters may stand. */
  Text arn();
}
