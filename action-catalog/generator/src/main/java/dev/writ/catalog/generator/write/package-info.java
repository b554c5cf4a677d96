/**
 * Writes the sources and the resources of the catalog from facts and names.
 *
 * <p>Only the generate command may depend on it.
 */
@NullMarked
package dev.writ.catalog.generator.write;

import org.jspecify.annotations.NullMarked;
