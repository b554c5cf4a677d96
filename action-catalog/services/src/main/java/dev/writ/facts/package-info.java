/**
 * What AWS publishes about its services: actions, resource types, condition keys, read a service at
 * a time.
 *
 * <p>Rules, evaluator, processor and command line depend on it; it depends on nothing but the
 * model's value types.
 */
@NullMarked
package dev.writ.facts;

import org.jspecify.annotations.NullMarked;
