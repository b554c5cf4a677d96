/** Task: who may assume a role, for the usual compute services and CI systems. */
@NullMarked
package dev.writ.examples.trust;

import org.jspecify.annotations.NullMarked;
