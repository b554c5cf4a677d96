/**
 * Shows problems and findings where the user wrote what caused them.
 *
 * <p>Only the processor's shell depends on it; it depends on the interpreter's origins and on
 * findings.
 */
@NullMarked
package dev.writ.processor.report;

import org.jspecify.annotations.NullMarked;
