/**
 * AWS's decision for a request under all its policies: one class for each documented step.
 *
 * <p>{@code dev.writ.explain} and {@code dev.writ.symbolic} may depend on it.
 */
@NullMarked
package dev.writ.decide;

import org.jspecify.annotations.NullMarked;
