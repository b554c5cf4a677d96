package dev.writ.cli;

import java.io.PrintWriter;

/** A line on standard error that counts lines of input, drawn over itself. */
record Progress(PrintWriter err, boolean isShown) {

  /** How many lines of input there are from one drawing to the next. */
  static final int STEP = 10_000;

  /** When progress is shown. */
  enum When {
    auto,
    always,
    never;

    Progress on(PrintWriter err, Terminal terminal) {
      return new Progress(err, this == always || (this == auto && terminal.isWatched()));
    }
  }

  /** Ends with the return, so that output on the same terminal overwrites the line. */
  void at(long lines) {
    if (isShown) {
      err.print(lines + " lines\r");
      err.flush();
    }
  }

  /** Says nothing of an input so short that nobody waited. */
  void end(long lines) {
    if (isShown && lines >= STEP) {
      err.print(lines + " lines\n");
    }
  }
}
