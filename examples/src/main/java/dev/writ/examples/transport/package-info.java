/** Task: a bucket that refuses every request without TLS. */
@NullMarked
package dev.writ.examples.transport;

import org.jspecify.annotations.NullMarked;
