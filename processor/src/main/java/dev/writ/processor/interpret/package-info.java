/**
 * Evaluates the user's own source over the trees of the Compiler Tree API, without running any of
 * its byte code.
 *
 * <p>Only the processor's front ends depend on it; it depends on the origins of the dsl.
 */
@NullMarked
package dev.writ.processor.interpret;

import org.jspecify.annotations.NullMarked;
