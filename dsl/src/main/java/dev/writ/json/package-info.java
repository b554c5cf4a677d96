/**
 * Policy documents as JSON text: a strict reader that knows its places, and a canonical writer.
 *
 * <p>Everything above the model may depend on it; it depends on the model only.
 */
@NullMarked
package dev.writ.json;

import org.jspecify.annotations.NullMarked;
