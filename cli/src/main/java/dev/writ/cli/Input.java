package dev.writ.cli;

import dev.writ.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text that a command reads.
 *
 * @param name as messages show it
 * @param file where it lies; empty for standard input
 */
record Input(String name, Optional<Path> file) {

  private static final String STANDARD_INPUT = "-";

  /** A character has at most three bytes for each of its UTF-16 units. */
  private static final int MOST_BYTES = 3 * JsonReader.MAX_LENGTH;

  /** The input that an argument names; {@code -} is standard input. */
  static Input of(String argument) throws UnusableInput {
    if (argument.equals(STANDARD_INPUT)) {
      return new Input("<stdin>", Optional.empty());
    }
    try {
      return new Input(argument, Optional.of(Path.of(argument)));
    } catch (InvalidPathException e) {
      throw new UnusableInput(argument, "no file can have this name");
    }
  }

  /** The whole text. */
  String text(InputStream standardInput) throws UnusableInput {
    try {
      if (file.isEmpty()) {
        return decoded(standardInput.readNBytes(MOST_BYTES + 1));
      }
      if (Files.isDirectory(file.get())) {
        throw new UnusableInput(name, "is a directory");
      }
      try (InputStream in = Files.newInputStream(file.get())) {
        return decoded(in.readNBytes(MOST_BYTES + 1));
      }
    } catch (IOException e) {
      throw new UnusableInput(name, "cannot be read: " + reason(e));
    }
  }

  /** The bytes, as they come. */
  InputStream stream(InputStream standardInput) throws UnusableInput {
    if (file.isEmpty()) {
      return standardInput;
    }
    if (Files.isDirectory(file.get())) {
      throw new UnusableInput(name, "is a directory");
    }
    try {
      return Files.newInputStream(file.get());
    } catch (IOException e) {
      throw new UnusableInput(name, "cannot be read: " + reason(e));
    }
  }

  /** Puts the text in the place of the file's. */
  void overwrite(String text) throws UnusableInput {
    try {
      Files.writeString(file.orElseThrow(), text);
    } catch (IOException e) {
      throw new UnusableInput(name, "cannot be written: " + reason(e));
    }
  }

  private String decoded(byte[] bytes) throws UnusableInput {
    if (bytes.length > MOST_BYTES) {
      throw new UnusableInput(
          name, "is longer than any policy: more than " + MOST_BYTES + " bytes");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
      int column = decoded.length() - decoded.lastIndexOf('\n');
      throw new UnusableInput(name + ":" + line + ":" + column, "the text is not UTF-8");
    }
    return decoded;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return String.valueOf(e.getMessage());
  }
}
