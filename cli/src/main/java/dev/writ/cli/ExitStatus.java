package dev.writ.cli;

/** What the exit statuses of every command mean. */
final class ExitStatus {

  /** Done, and nothing to report. */
  static final int OK = 0;

  /** Done, and there is something to report. */
  static final int FINDINGS = 1;

  /** The command line is not understood, or an input cannot be read. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}
}
