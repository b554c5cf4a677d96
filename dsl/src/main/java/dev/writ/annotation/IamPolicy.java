package dev.writ.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a policy: a static method without parameters, or a static final field, whose type is a kind
 * of policy such as {@link dev.writ.builder.IdentityPolicy}.
 *
 * <p>The processor evaluates it while javac runs, checks it, and writes its document to {@code
 * META-INF/iam/} in the class output, one file a class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface IamPolicy {

  /**
   * The policy's name, unique within its class: letters, digits and {@code +=,.@_-}, at most 128
   * characters.
   */
  String value();
}
