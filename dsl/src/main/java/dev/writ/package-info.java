/**
 * Where users begin: {@link dev.writ.Writ} builds policies, {@link dev.writ.Policies} reads what
 * was emitted.
 *
 * <p>User code depends on it; no other package of Writ does.
 */
@NullMarked
package dev.writ;

import org.jspecify.annotations.NullMarked;
