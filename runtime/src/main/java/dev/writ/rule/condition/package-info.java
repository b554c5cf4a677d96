/**
 * Rules about conditions: keys, operators and values that fit each other.
 *
 * <p>Only {@link dev.writ.rule.StandardRules} depends on it.
 */
@NullMarked
package dev.writ.rule.condition;

import org.jspecify.annotations.NullMarked;
