/** Task: a VPC endpoint that carries the organization's own data only. */
@NullMarked
package dev.writ.examples.endpoint;

import org.jspecify.annotations.NullMarked;
