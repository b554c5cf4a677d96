/** JMH benchmarks; nothing depends on them. */
@NullMarked
package dev.writ.benchmarks;

import org.jspecify.annotations.NullMarked;
