/**
 * Turns an unpacked facts package into a new snapshot, says what changed and refuses a broken
 * scrape.
 *
 * <p>Only the refresh command may depend on it.
 */
@NullMarked
package dev.writ.catalog.generator.refresh;

import org.jspecify.annotations.NullMarked;
