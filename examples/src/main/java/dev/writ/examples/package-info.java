/** One package a task; this one only prints what the processor emitted for the others. */
@NullMarked
package dev.writ.examples;

import org.jspecify.annotations.NullMarked;
