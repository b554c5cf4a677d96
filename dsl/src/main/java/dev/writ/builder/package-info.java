/**
 * The fluent builder: a wrong combination of action, resource, principal, condition and kind of
 * policy does not compile.
 *
 * <p>Users and generated catalogs depend on it; it depends on the model and on origins.
 */
@NullMarked
package dev.writ.builder;

import org.jspecify.annotations.NullMarked;
