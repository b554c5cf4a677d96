package dev.writ.model;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A value on the policy's side of a condition.
 *
 * <p>A document may write numbers and booleans bare; IAM reads them as it reads the same characters
 * in quotes.
 */
public sealed interface ConditionValue {

  /** The value as IAM compares it. */
  Text text();

  /** The same value with {@code mapping}'s result in the place of its text, if it is in quotes. */
  ConditionValue mapText(UnaryOperator<Text> mapping);

  /** A value in quotes. */
  record Quoted(Text text) implements ConditionValue {

    @Override
    public ConditionValue mapText(UnaryOperator<Text> mapping) {
      return new Quoted(mapping.apply(text));
    }
  }

  /**
   * A bare JSON number, {@code true} or {@code false}.
   *
   * @param spelling as the document writes it
   */
  record Bare(String spelling) implements ConditionValue {

    private static final Pattern NUMBER_OR_BOOLEAN =
        Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false");

    /**
     * @throws IllegalArgumentException if the spelling is neither a JSON number nor a boolean
     */
    public Bare {
      if (!NUMBER_OR_BOOLEAN.matcher(spelling).matches()) {
        throw new IllegalArgumentException(
            "`" + spelling + "` is neither a JSON number nor `true` or `false`");
      }
    }

    @Override
    public Text text() {
      return Text.parse(spelling);
    }

    @Override
    public ConditionValue mapText(UnaryOperator<Text> mapping) {
      return this;
    }
  }

  /** A value in quotes. */
  static ConditionValue of(CharSequence value) {
    return new Quoted(Text.of(value));
  }
}
