package dev.writ.processor.interpret;

/**
 * What one policy may cost.
 *
 * @param steps statements, calls, and characters and elements handled, the latter by eights
 * @param depth calls within calls
 */
public record Limits(int steps, int depth) {

  /** Less than a second of work, and a depth that every compiler thread's stack holds. */
  public static final Limits STANDARD = new Limits(5_000_000, 200);
}
