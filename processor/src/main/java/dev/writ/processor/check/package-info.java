/**
 * Runs the rules on built policies, with the severities and suppressions of the project. Knows no
 * compiler types.
 *
 * <p>Only the processor's shell depends on it; it depends on the rules.
 */
@NullMarked
package dev.writ.processor.check;

import org.jspecify.annotations.NullMarked;
