/**
 * Rules about actions and the resources that go with them.
 *
 * <p>Only {@link dev.writ.rule.StandardRules} depends on it.
 */
@NullMarked
package dev.writ.rule.action;

import org.jspecify.annotations.NullMarked;
