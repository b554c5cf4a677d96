/**
 * Rules about the size of a policy.
 *
 * <p>Only {@link dev.writ.rule.StandardRules} depends on it.
 */
@NullMarked
package dev.writ.rule.size;

import org.jspecify.annotations.NullMarked;
