package dev.writ.trace;

import dev.writ.request.ContextValue;
import java.util.List;

/**
 * A condition that was looked at.
 *
 * @param operator with its modifiers
 * @param key as the policy has it
 * @param path where it stands in its document, such as {@code
 *     Statement[0].Condition.StringLike.s3:prefix}
 * @param place the line and column or the Java source line; may be empty
 * @param requestValue the request's value and where it comes from
 * @param values the values of the policy
 * @param why why it holds or does not, in words
 */
public record ConditionTrace(
    String operator,
    String key,
    String path,
    String place,
    ContextValue requestValue,
    List<ValueTrace> values,
    boolean holds,
    String why) {

  public ConditionTrace {
    values = List.copyOf(values);
  }
}
