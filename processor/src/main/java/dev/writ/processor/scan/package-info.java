/**
 * Finds the declarations of policies, and their source: in the compiler that runs, or in a second
 * one within it.
 *
 * <p>Only the processor's shell depends on it; it depends on the interpreter's view of a
 * compilation.
 */
@NullMarked
package dev.writ.processor.scan;

import org.jspecify.annotations.NullMarked;
