/**
 * What is asked and under which policies: the request, its context and caller, the layers.
 *
 * <p>Every other package of the evaluator may depend on it; it depends on the model only.
 */
@NullMarked
package dev.writ.request;

import org.jspecify.annotations.NullMarked;
