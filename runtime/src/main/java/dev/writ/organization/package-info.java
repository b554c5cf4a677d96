/**
 * An organization to ask: accounts, units, principals, roles and resources with their policies.
 *
 * <p>Tools and tests may depend on it; it depends on {@code dev.writ.decide}.
 */
@NullMarked
package dev.writ.organization;

import org.jspecify.annotations.NullMarked;
