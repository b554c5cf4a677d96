package dev.writ.processor.interpret;

/** A planned statement. */
@FunctionalInterface
interface Step {

  /** How the statement completes where these are the locals. */
  Completion run(Frame frame);
}
