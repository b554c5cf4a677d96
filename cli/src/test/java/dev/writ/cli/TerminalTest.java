package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

  @TempDir private Path descriptors;

  private boolean isWatched(String out, String err) throws IOException {
    List<Path> links = List.of(descriptors.resolve("1"), descriptors.resolve("2"));
    Files.createSymbolicLink(links.get(0), Path.of(out));
    Files.createSymbolicLink(links.get(1), Path.of(err));
    boolean watched = new Terminal(descriptors).isWatched();
    for (Path link : links) {
      Files.delete(link);
    }
    return watched;
  }

  @Test
  void isWatchedWhileOutputGoesToAFile() throws IOException {
    assertThat(isWatched("/home/ana/answers", "/dev/pts/3")).isTrue();
  }

  @Test
  void isWatchedWhileOutputGoesToTheSameTerminal() throws IOException {
    assertThat(isWatched("/dev/tty1", "/dev/tty1")).isTrue();
  }

  @Test
  void isNotWatchedWhileOutputGoesToAPager() throws IOException {
    assertThat(isWatched("pipe:[12]", "/dev/pts/3")).isFalse();
  }

  @Test
  void isNotWatchedWhileMessagesGoElsewhere() throws IOException {
    assertThat(isWatched("/dev/pts/3", "/home/ana/log")).isFalse();
  }
}
