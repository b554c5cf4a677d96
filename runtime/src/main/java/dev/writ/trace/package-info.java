/**
 * What an evaluation looked at and what came of it: records only.
 *
 * <p>Every other package of the evaluator may depend on it; it depends on {@code dev.writ.request}.
 */
@NullMarked
package dev.writ.trace;

import org.jspecify.annotations.NullMarked;
