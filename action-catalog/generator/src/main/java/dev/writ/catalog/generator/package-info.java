/**
 * The two commands of the build tool: generate (facts to sources) and refresh (package to facts).
 *
 * <p>Nothing depends on this package; the build runs its main classes.
 */
@NullMarked
package dev.writ.catalog.generator;

import org.jspecify.annotations.NullMarked;
