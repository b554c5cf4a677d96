package dev.writ.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A javac 25 beside the JDK of the tests: {@code -Dwrit.jdk25=…}, or a sibling of java.home. */
record Jdk25(Path home) {

  static Optional<Jdk25> find() {
    String property = System.getProperty("writ.jdk25");
    if (property != null) {
      return Optional.of(new Jdk25(Path.of(property)));
    }
    Path siblings = Path.of(System.getProperty("java.home")).getParent();
    try (Stream<Path> homes = Files.list(siblings)) {
      return homes
          .filter(home -> home.getFileName().toString().contains("25"))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .findFirst()
          .map(Jdk25::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Compiles for release 17 in a process of its own. */
  Compiled compile(Path sources, Path output, String processors, String... options) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    command.addAll(List.of("-d", output.toString()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-proc:full"));
    command.addAll(List.of("-processor", processors));
    command.addAll(List.of(options));
    Compiled.in(sources).forEach(file -> command.add(file.toString()));
    try {
      Files.createDirectories(output);
      Path log = output.resolveSibling(output.getFileName() + ".log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new Compiled(process.waitFor() == 0, Files.readString(log), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
