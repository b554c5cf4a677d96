/**
 * The annotations that the processor reads.
 *
 * <p>User code depends on it; it depends on nothing.
 */
@NullMarked
package dev.writ.annotation;

import org.jspecify.annotations.NullMarked;
