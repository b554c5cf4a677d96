/**
 * The immutable model of an IAM policy document: values only, no reading, writing or checking.
 *
 * <p>Every package of every module may depend on it; it depends on nothing.
 */
@NullMarked
package dev.writ.model;

import org.jspecify.annotations.NullMarked;
