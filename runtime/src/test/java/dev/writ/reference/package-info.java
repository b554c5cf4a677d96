/** The evaluation chapter written down plainly, to compare the compiled evaluation with. */
@NullMarked
package dev.writ.reference;

import org.jspecify.annotations.NullMarked;
