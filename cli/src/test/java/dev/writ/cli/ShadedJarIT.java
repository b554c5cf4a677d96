package dev.writ.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code writ.jar} as users do: alone, in a process of its own. */
class ShadedJarIT {

  private static final String JAR = System.getProperty("writ.jar", "target/writ.jar");

  @TempDir private Path folder = Path.of("");

  private Run run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    Path in = Files.writeString(folder.resolve("in"), input);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out)
            .redirectError(err)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  @Test
  void formatsStandardInput() throws Exception {
    assertThat(
            run(
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"é\"}}",
                "format",
                "--minify",
                "-"))
        .isEqualTo(
            new Run(
                0,
                "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"é\"}]}\n",
                ""));
  }

  @Test
  void knowsTheCatalog() throws Exception {
    Run action = run("", "catalog", "s3:GetObject");
    assertThat(action.err()).isEmpty();
    assertThat(action.out()).startsWith("s3:GetObject  Read\n");
    assertThat(run("", "version").out()).startsWith("writ ").contains("\ncatalog ");
    assertThat(run("", "catalog", "dyanmodb").status()).isEqualTo(1);
  }

  @Test
  void endsWithTwoAndWithoutAStackTraceWhenItCannotRead() throws Exception {
    Run run = run("{", "format", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("<stdin>:1:2: error: not well-formed JSON").hasLineCount(1);
  }

  @Test
  void holdsNoModuleAndEveryNotice() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.stream().map(e -> e.getName()).filter(n -> n.endsWith("module-info.class")))
          .isEmpty();
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("dev.writ.cli.Main");
    }
  }
}
