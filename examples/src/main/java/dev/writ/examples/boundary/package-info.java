/** Task: developers create roles that can do no more than their boundary. */
@NullMarked
package dev.writ.examples.boundary;

import org.jspecify.annotations.NullMarked;
