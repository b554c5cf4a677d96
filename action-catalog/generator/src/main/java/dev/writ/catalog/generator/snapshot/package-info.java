/**
 * Reads and writes the committed snapshot of facts and applies the hand-made corrections.
 *
 * <p>The commands and the refresh package may depend on it.
 */
@NullMarked
package dev.writ.catalog.generator.snapshot;

import org.jspecify.annotations.NullMarked;
