/**
 * Rules about the form of a policy: elements, statement ids, ARNs and policy variables.
 *
 * <p>Only {@link dev.writ.rule.StandardRules} depends on it.
 */
@NullMarked
package dev.writ.rule.grammar;

import org.jspecify.annotations.NullMarked;
