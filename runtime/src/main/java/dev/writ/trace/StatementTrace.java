package dev.writ.trace;

import java.util.List;
import java.util.Optional;

/**
 * A statement that was looked at.
 *
 * @param policy the policy's name
 * @param level the level of the policy within its kind, from 0
 * @param document the index of the policy within its level
 * @param index the statement's index in the policy
 * @param place the line and column or the Java source line; may be empty
 * @param failed the first element that is not about the request; empty if the statement applies
 * @param levels how the statement names the caller, such as {@code DIRECT}
 */
public record StatementTrace(
    String policy,
    int level,
    int document,
    Optional<String> sid,
    int index,
    String place,
    boolean denies,
    Optional<StatementElement> failed,
    List<String> levels,
    List<ConditionTrace> conditions) {

  public StatementTrace {
    levels = List.copyOf(levels);
    conditions = List.copyOf(conditions);
  }

  /** True iff the statement applies to the request. */
  public boolean applies() {
    return failed.isEmpty();
  }

  /** The statement's place in its document as a JSON pointer. */
  public String pointer() {
    return "/Statement/" + index;
  }

  /** The Sid, or the index. */
  public String label() {
    return sid.filter(text -> !text.isEmpty())
        .map(text -> "statement `" + text + "`")
        .orElse("statement " + index);
  }
}
