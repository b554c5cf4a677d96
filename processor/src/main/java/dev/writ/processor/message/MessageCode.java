package dev.writ.processor.message;

/** What the processor itself may have to say; each has a page under {@code docs/findings}. */
public enum MessageCode {
  /** An annotated member cannot be a policy. An error. */
  INVALID_DECLARATION,
  /** A policy has no value that the processor can know. An error. */
  NOT_EVALUATED,
  /** The file of a class could not be written. An error. */
  NOT_EMITTED,
  /** Class path and processor path have different catalogs. A warning. */
  CATALOG_MISMATCH,
  /** A defect of the processor. An error. */
  PROCESSOR_FAILED;

  /** The message with its code in front. */
  public String text(String message) {
    return "[" + name() + "] " + message;
  }
}
