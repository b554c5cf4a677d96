package dev.writ.catalog.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that holds generated files only. A file keeps its time stamp when its content stays. */
final class OutputFolder {
  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  void write(String file, String content) {
    Path path = folder.resolve(file);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    try {
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        Files.createDirectories(path.getParent() == null ? folder : path.getParent());
        Files.write(path, bytes);
      }
      written.add(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Deletes the files that were there before and were not written again. */
  void deleteOthers() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> others =
          files.filter(Files::isRegularFile).filter(file -> !written.contains(file)).toList();
      for (Path other : others) {
        Files.delete(other);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clean " + folder, e);
    }
  }
}
