/**
 * Turns AWS's names into Java names, pinned and free of collisions.
 *
 * <p>The write and refresh packages and the commands may depend on it.
 */
@NullMarked
package dev.writ.catalog.generator.naming;

import org.jspecify.annotations.NullMarked;
