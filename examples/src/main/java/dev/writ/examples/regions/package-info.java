/** Task: an organization keeps to its regions. */
@NullMarked
package dev.writ.examples.regions;

import org.jspecify.annotations.NullMarked;
