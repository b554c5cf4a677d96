package dev.writ.examples;

import dev.writ.Policies;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints every policy that the processor emitted for the examples, and where it lies. */
public final class PrintPolicies {

  private PrintPolicies() {}

  /** Takes the class output folder. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]).resolve("META-INF/iam");
    int count = 0;
    for (Path file : emittedFiles(folder)) {
      String fileName = file.getFileName().toString();
      Class<?> declaring =
          Class.forName(fileName.substring(0, fileName.length() - ".json".length()));
      Policies policies = Policies.of(declaring);
      for (String name : policies.names()) {
        out.printf(
            "%n%s (%s policy)%n%s%n", name, policies.kind(name).id(), policies.document(name));
        count++;
      }
    }
    out.printf("%n%d policies; one file a class lies in %s%n", count, folder);
  }

  private static List<Path> emittedFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
