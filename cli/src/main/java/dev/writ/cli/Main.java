package dev.writ.cli;

/** Where the {@code writ} command begins. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(WritCommand.run(Streams.ofProcess(), args));
  }
}
