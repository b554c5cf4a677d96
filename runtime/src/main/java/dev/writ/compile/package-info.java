/**
 * Policies ready to match: parsed once, indexed by action and resource, matched often.
 *
 * <p>{@code dev.writ.decide} and {@code dev.writ.explain} may depend on it.
 */
@NullMarked
package dev.writ.compile;

import org.jspecify.annotations.NullMarked;
