/** Scenario files: decisions and operators as data, each file with the AWS page that it cites. */
@NullMarked
package dev.writ.scenario;

import org.jspecify.annotations.NullMarked;
