package dev.writ.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The standard streams of a run; all text is UTF-8, wherever it runs, since JSON has to be. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {

  static Streams ofProcess() {
    return of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(
        in,
        new PrintWriter(out, false, StandardCharsets.UTF_8),
        new PrintWriter(err, false, StandardCharsets.UTF_8));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
