package dev.writ.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * Tells whether somebody watches standard error.
 *
 * @param descriptors the folder of links to what this process has open. Java itself only tells of
 *     standard input and output together.
 */
record Terminal(Path descriptors) {

  private static final String OUT = "1";
  private static final String ERR = "2";

  static Terminal ofProcess() {
    return new Terminal(Path.of("/proc/self/fd"));
  }

  /**
   * True iff standard error is a terminal of our own. Where output is piped, the program at the
   * other end, a pager say, may draw on the same one. Without such a folder, what the library for
   * colors finds has to do.
   */
  boolean isWatched() {
    Optional<String> err = target(ERR);
    if (err.isEmpty()) {
      return Ansi.AUTO.enabled();
    }
    return isTerminal(err.get()) && target(OUT).filter(out -> out.startsWith("pipe:")).isEmpty();
  }

  private static boolean isTerminal(String target) {
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  private Optional<String> target(String descriptor) {
    try {
      return Optional.of(Files.readSymbolicLink(descriptors.resolve(descriptor)).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
