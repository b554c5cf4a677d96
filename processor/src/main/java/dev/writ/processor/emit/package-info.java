/**
 * Writes what the processor leaves behind: one JSON file for each class of policies.
 *
 * <p>Only the processor's shell depends on it; it depends on the dsl's JSON.
 */
@NullMarked
package dev.writ.processor.emit;

import org.jspecify.annotations.NullMarked;
