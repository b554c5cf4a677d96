/**
 * Immutable records of what AWS publishes about its services.
 *
 * <p>Every package of the generator may depend on it; it depends on none.
 */
@NullMarked
package dev.writ.catalog.generator.facts;

import org.jspecify.annotations.NullMarked;
