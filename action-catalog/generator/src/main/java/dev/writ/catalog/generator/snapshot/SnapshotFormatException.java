package dev.writ.catalog.generator.snapshot;

/** A snapshot file that is not in the form this package writes. */
public final class SnapshotFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SnapshotFormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
