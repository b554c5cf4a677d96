/**
 * What is wrong with a policy, or could be better: rules and their findings.
 *
 * <p>The processor and the command line may depend on it; it depends on the model, the JSON writer,
 * the facts and wildcard matching. Only {@link dev.writ.rule.StandardRules} knows the rooms below.
 */
@NullMarked
package dev.writ.rule;

import org.jspecify.annotations.NullMarked;
