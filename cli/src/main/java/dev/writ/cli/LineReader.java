package dev.writ.cli;

import dev.writ.json.JsonReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 one by one; one that is too long or no UTF-8 spoils no other. */
final class LineReader {

  private static final int MOST_BYTES = 3 * JsonReader.MAX_LENGTH;

  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long number;
  private String text = "";
  private Optional<String> problem = Optional.empty();

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    bytes.reset();
    problem = Optional.empty();
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (bytes.size() < MOST_BYTES) {
        bytes.write(b);
      } else {
        problem = Optional.of("the line is longer than " + MOST_BYTES + " bytes");
      }
    }
    text = problem.isPresent() ? "" : decoded();
    return true;
  }

  private String decoded() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      problem = Optional.of("the line is not UTF-8");
      return "";
    }
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return problem.isEmpty() && text.isBlank();
  }

  /** Why the line cannot be read, if it cannot. */
  Optional<String> problem() {
    return problem;
  }
}
