/** Task: a session that may use one tenant's part of a table. */
@NullMarked
package dev.writ.examples.session;

import org.jspecify.annotations.NullMarked;
