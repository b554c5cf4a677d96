package dev.writ.catalog.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of all that decides the output: the snapshot, the generator and the selected services.
 * It lies beside the output, so that a build whose inputs are the same writes nothing.
 */
record Stamp(String digest) {

  static Stamp of(Path snapshot, List<String> prefixes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join(",", prefixes).getBytes(StandardCharsets.UTF_8));
      add(digest, snapshot);
      CodeSource code = Stamp.class.getProtectionDomain().getCodeSource();
      if (code != null) {
        add(digest, Path.of(code.getLocation().toURI()));
      }
      return new Stamp(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + snapshot, e);
    }
  }

  private static void add(MessageDigest digest, Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
  }

  /** True iff the output was written from the same inputs. */
  boolean isOn(Path output) {
    try {
      Path file = file(output);
      return Files.exists(file) && Files.readString(file).equals(digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stamp of " + output, e);
    }
  }

  void put(Path output) {
    try {
      Files.writeString(file(output), digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the stamp of " + output, e);
    }
  }

  private static Path file(Path output) {
    return output.resolveSibling(output.getFileName() + ".stamp");
  }
}
