/** Task: a log service of AWS writes to a bucket of another account. */
@NullMarked
package dev.writ.examples.logdelivery;

import org.jspecify.annotations.NullMarked;
