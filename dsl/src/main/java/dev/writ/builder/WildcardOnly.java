package dev.writ.builder;

/**
 * The resource type of actions without resource-level permissions. No resource has it, so that only
 * {@code onAll()} compiles.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, "Actions table"</a>
 */
public interface WildcardOnly extends Resource {}
