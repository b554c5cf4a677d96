/** Task: the policy of a key that one role uses and the account administers. */
@NullMarked
package dev.writ.examples.kmskey;

import org.jspecify.annotations.NullMarked;
