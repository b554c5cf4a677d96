/**
 * Rules about policies that grant more than their authors are likely to want.
 *
 * <p>Only {@link dev.writ.rule.StandardRules} depends on it.
 */
@NullMarked
package dev.writ.rule.security;

import org.jspecify.annotations.NullMarked;
