package dev.writ.processor.interpret;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a call passes. */
final class Arguments {

  static final Arguments NONE = new Arguments(new @Nullable Object[0]);

  private final @Nullable Object[] values;

  private Arguments(@Nullable Object[] values) {
    this.values = values;
  }

  static Arguments of(@Nullable Object... values) {
    return values.length == 0 ? NONE : new Arguments(values.clone());
  }

  /** The values of the expressions, from left to right. */
  static Arguments of(List<Code> codes, Frame frame) {
    @Nullable Object[] values = new @Nullable Object[codes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = codes.get(i).run(frame);
    }
    return new Arguments(values);
  }

  int size() {
    return values.length;
  }

  @Nullable Object get(int index) {
    return values[index];
  }

  /** Those from the index on. */
  Arguments from(int index) {
    return new Arguments(Arrays.copyOfRange(values, index, values.length));
  }

  /** Those before the index, and then the value. */
  Arguments until(int index, Object value) {
    @Nullable Object[] first = Arrays.copyOf(values, index + 1);
    first[index] = value;
    return new Arguments(first);
  }

  @Nullable Object[] toArray() {
    return values.clone();
  }
}
