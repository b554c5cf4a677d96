package dev.writ.processor.interpret;

/** What the evaluation of a policy came to. */
public sealed interface Outcome {

  /** The policy's value. */
  record Value(Object value) implements Outcome {}

  /** The user must change something. */
  record Refused(Problem problem) implements Outcome {}

  /** An expression does not resolve. */
  record Unresolved(Problem problem) implements Outcome {}

  /** The policy calls source that this compilation does not have. */
  record SourceMissing(Problem problem) implements Outcome {}
}
