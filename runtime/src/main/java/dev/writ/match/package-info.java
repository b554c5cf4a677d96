/**
 * Whether the elements of a statement match a request: wildcards, principals, condition operators.
 *
 * <p>{@code dev.writ.compile}, {@code dev.writ.rule} and {@code dev.writ.symbolic} may depend on
 * it.
 */
@NullMarked
package dev.writ.match;

import org.jspecify.annotations.NullMarked;
