/** Task: nobody outside the organization reaches its data. */
@NullMarked
package dev.writ.examples.orgaccess;

import org.jspecify.annotations.NullMarked;
