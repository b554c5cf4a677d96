/**
 * The annotation processor: a shell around scanning, interpreting, checking, reporting and
 * emitting.
 *
 * <p>Compilers load {@link dev.writ.processor.PolicyProcessor} by name; nothing depends on this
 * package.
 */
@NullMarked
package dev.writ.processor;

import org.jspecify.annotations.NullMarked;
