package dev.writ.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts one finding in one place, for a reason. A suppression that matches nothing, or that has
 * expired, is itself reported.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE})
@Repeatable(SuppressFinding.List.class)
public @interface SuppressFinding {

  /** The finding's code, such as {@code PASS_ROLE_WITH_STAR_IN_RESOURCE}. */
  String code();

  /** The exact text that the finding is about, such as {@code iam:PassRole}; empty for any. */
  String value() default "";

  /** Why the finding is accepted here; not empty. */
  String because();

  /**
   * The last day on which the suppression holds, in the form {@code 2027-03-31}; empty for no end.
   */
  String until() default "";

  /** Several suppressions on one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE})
  @interface List {

    /** The suppressions. */
    SuppressFinding[] value();
  }
}
