/** Task: the inline policy of a permission set of IAM Identity Center. */
@NullMarked
package dev.writ.examples.permissionset;

import org.jspecify.annotations.NullMarked;
