/** Task: a service reads one folder of a bucket, from one network and with MFA. */
@NullMarked
package dev.writ.examples.orders;

import org.jspecify.annotations.NullMarked;
