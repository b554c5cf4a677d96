/**
 * Where the parts of a policy come from: an opaque place beside each element, for findings to point
 * at.
 *
 * <p>The builder records places; whoever evaluates a policy's source provides them. At run time
 * there are none.
 */
@NullMarked
package dev.writ.origin;

import org.jspecify.annotations.NullMarked;
