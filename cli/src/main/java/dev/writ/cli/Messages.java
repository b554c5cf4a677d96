package dev.writ.cli;

import dev.writ.cli.UnusableInput.Complaint;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Writes what a command has to say about its input to standard error, a line a message. */
final class Messages {

  private static final int MOST = 100;

  private final PrintWriter err;
  private final Ansi ansi;

  Messages(PrintWriter err, Ansi ansi) {
    this.err = err;
    this.ansi = ansi;
  }

  /** One line for each complaint, {@code place: error: message}, as far as anyone reads. */
  void complain(List<Complaint> complaints) {
    for (Complaint complaint : complaints.subList(0, Math.min(MOST, complaints.size()))) {
      err.print(printable(complaint.place()) + ": ");
      error(complaint.message());
    }
    if (complaints.size() > MOST) {
      help("and " + (complaints.size() - MOST) + " more");
    }
  }

  /** {@code error: message}. */
  void error(String message) {
    err.print(ansi.new Text("@|bold,red error:|@ ") + printable(message) + "\n");
  }

  /** A further line about the message before. */
  void help(String message) {
    err.print("  " + printable(message) + "\n");
  }

  /** The text without characters that would steer a terminal or break the line. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                printable.append(
                    Character.isISOControl(c) ? String.format("\\u%04x", c) : (char) c));
    return printable.toString();
  }
}
