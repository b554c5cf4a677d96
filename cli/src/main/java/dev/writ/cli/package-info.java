/**
 * The command line: one class a command, which reads, asks the library and prints.
 *
 * <p>Nothing depends on it.
 */
@NullMarked
package dev.writ.cli;

import org.jspecify.annotations.NullMarked;
