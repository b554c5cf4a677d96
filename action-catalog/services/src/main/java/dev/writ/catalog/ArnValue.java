package dev.writ.catalog;

import dev.writ.builder.Resource;
import dev.writ.model.Text;

/** An ARN of some type; two are equal iff their type and text are. */
abstract class ArnValue implements Resource {
  private final Text arn;

  ArnValue(CharSequence... parts) {
    this.arn = Text.concat(parts);
  }

  @Override
  public final Text arn() {
    return arn;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ArnValue value
        && getClass() == value.getClass()
        && arn.equals(value.arn);
  }

  @Override
  public final int hashCode() {
    return arn.hashCode();
  }

  @Override
  public final String toString() {
    return arn.toString();
  }
}
