/**
 * The codes of the messages that the processor itself has to give, beside the findings of rules.
 *
 * <p>Every package of the processor may depend on it; it depends on nothing.
 */
@NullMarked
package dev.writ.processor.message;

import org.jspecify.annotations.NullMarked;
