package dev.writ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the processor's output for a class lies.
 *
 * @param className the class's binary name
 */
record EmittedResource(String className, ClassLoader loader) {

  static EmittedResource of(Class<?> declaring) {
    ClassLoader loader =
        Optional.ofNullable(declaring.getClassLoader())
            .orElseGet(ClassLoader::getSystemClassLoader);
    return new EmittedResource(declaring.getName(), loader);
  }

  String name() {
    return "META-INF/iam/" + className + ".json";
  }

  /**
   * The file's text.
   *
   * @throws IllegalStateException if there is no such file
   */
  String text() {
    try (InputStream in = loader.getResourceAsStream(name())) {
      if (in == null) {
        throw new IllegalStateException(missing());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String missing() {
    return """
        %s is not on the class path: either `%s` has no @IamPolicy, or Writ's annotation \
        processor did not run when it was compiled.
        Since JDK 23 javac runs no processor that is only on the class path. Name it:
          Maven:  in the configuration of maven-compiler-plugin
                  <annotationProcessorPaths>
                    <path>
                      <groupId>dev.writ</groupId>
                      <artifactId>writ-processor</artifactId>
                      <version>…</version>
                    </path>
                  </annotationProcessorPaths>
          Gradle: annotationProcessor("dev.writ:writ-processor:…")
          javac:  -processorpath <path of writ-processor and what it depends on>
        """
        .formatted(name(), className)
        .stripTrailing();
  }
}
