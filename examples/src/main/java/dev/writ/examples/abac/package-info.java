/** Task: people manage the machines that carry their own team's tag. */
@NullMarked
package dev.writ.examples.abac;

import org.jspecify.annotations.NullMarked;
