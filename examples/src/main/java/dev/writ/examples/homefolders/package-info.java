/** Task: every user has a folder of their own in one bucket. */
@NullMarked
package dev.writ.examples.homefolders;

import org.jspecify.annotations.NullMarked;
