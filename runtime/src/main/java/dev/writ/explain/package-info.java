/**
 * Why a request is decided as it is, as data, JSON and text; and requests as people paste them.
 *
 * <p>Tools and tests may depend on it.
 */
@NullMarked
package dev.writ.explain;

import org.jspecify.annotations.NullMarked;
